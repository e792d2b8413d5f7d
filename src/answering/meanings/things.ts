/** Who and what statements are about, in the form of {@link ACTIONS}. */
export const THINGS = `
migrant migrants migration immigrant immigrants migratory immigration newcomers | migrante migrantes migracion inmigrante inmigrantes migratorio migratoria inmigracion recien_llegados | migrant migrants migration immigre immigres immigrant migratoire immigration nouveaux_arrivants migrante migrantes | migrante migrantes migracao imigrante imigrantes migratorio migratoria imigracao recem-chegados
emigrant emigrants expatriate overseas abroad foreign | emigrante emigrantes extranjero exterior en_el_extranjero extranjera extranjeras extranjeros | emigre emigres etranger a_l'etranger etrangere etrangers etrangeres expatries | emigrante emigrantes exterior no_estrangeiro estrangeiro estrangeira estrangeiros estrangeiras
refugee refugees | refugiado refugiada refugiados refugiadas | refugie refugies refugiee refugiees | refugiado refugiada refugiados refugiadas
asylum asylum_seekers | asilo solicitantes_de_asilo | asile demandeurs_d'asile | asilo requerentes_de_asilo solicitantes_de_asilo
displaced displacement | desplazado desplazados desplazamiento desplazadas | deplace deplaces deplacement deplacees | deslocado deslocados deslocamento deslocadas deslocacao
people person persons individuals individual population | gente persona personas pueblo poblacion individuo individuos individual | gens personne personnes population individu individus individuel peuple | gente pessoa pessoas povo populacao individuo individuos individual
human humans | humano humanos humana humanas | humain humains humaine humaines homme | humano humanos humana humanas
child children kids minors boys girls | nino nina ninos ninas menor menores infancia infantil | enfant enfants mineur mineurs enfance fille filles garcons | crianca criancas menor menores infancia menino menina meninos meninas raparigas rapazes
girl girls | nina ninas | fille filles | menina meninas rapariga raparigas
adolescent adolescents youth young youths | adolescente adolescentes joven jovenes juventud juvenil | adolescent adolescents jeune jeunes jeunesse | adolescente adolescentes jovem jovens juventude
student students pupils learners | estudiante estudiantes alumno alumnos alumnado alumna alumnas | etudiant etudiants eleve eleves etudiants | estudante estudantes aluno alunos aluna alunas
school schools schooling | escuela escuelas escolar escolarizacion colegio escolares | ecole ecoles scolaire scolarisation scolaires | escola escolas escolar escolarizacao escolares
teacher teachers | maestro maestros docente docentes profesor profesores profesorado | enseignant enseignants professeur | professor professores docente docentes
woman women female | mujer mujeres femenino | femme femmes feminin | mulher mulheres feminino
man men male | hombre hombres masculino varones | homme hommes masculin | homem homens masculino
family families relatives household households | familia familias familiar familiares hogar hogares parientes | famille familles familial familiale familiaux menage menages proches | familia familias familiar familiares agregado agregados lar lares parentes domicilio
parent parents guardian guardians | padre padres madre tutor tutores progenitor progenitores | parent parents tuteur tuteurs | pai pais mae tutor tutores
victim victims survivors | victima victimas sobrevivientes supervivientes | victime victimes survivants survivantes | vitima vitimas sobreviventes
state states government governments national country countries nation | estado estados gobierno gobiernos pais paises nacional nacionales nacion gubernamental | etat etats gouvernement gouvernements pays national nationaux nationale nationales nation | estado estados governo governos pais paises nacional nacionais nacao governamental
city cities town municipality municipal municipalities urban mayors mayor | ciudad ciudades municipio municipios municipal ayuntamiento urbano urbana urbanas urbanos municipales alcaldes alcalde | ville villes municipalite municipalites commune municipal municipale urbain urbaine maires maire | cidade cidades municipio municipios municipal camara_municipal prefeitura urbano urbana municipais prefeitos prefeito autarcas
local locally | local locales | local locale locaux locales localement | local locais
community communities | comunidad comunidades comunitario comunitaria | communaute communautes communautaire | comunidade comunidades comunitario comunitaria
society societies social | sociedad sociedades social sociales | societe societes social sociale sociaux sociales | sociedade sociedades social sociais
civil_society ngo ngos non-governmental | sociedad_civil ong no_gubernamental no_gubernamentales | societe_civile ong non_gouvernementale non_gouvernementales | sociedade_civil ong nao_governamental nao_governamentais
authority authorities officials official officer staff personnel administration | autoridad autoridades funcionario funcionarios oficial oficiales personal administracion administrativo | autorite autorites fonctionnaire fonctionnaires agent agents officiel personnel administration administratif | autoridade autoridades funcionario funcionarios oficial oficiais pessoal administracao administrativo
law laws legal legislation lawful act legislative | ley leyes legal legales legislacion juridico juridica juridicos derecho legislativo | loi lois legal legale legislation juridique juridiques droit legaux | lei leis legal legais legislacao juridico juridica direito juridicos
right rights entitlement entitlements | derecho derechos | droit droits | direito direitos
justice court courts judicial | justicia tribunal tribunales judicial | justice tribunal tribunaux judiciaire cour cours | justica tribunal tribunais judicial
police law_enforcement | policia fuerzas_del_orden aplicacion_de_la_ley | police forces_de_l'ordre application_de_la_loi | policia forcas_da_ordem aplicacao_da_lei
lawyer counsel legal_aid | abogado abogados asistencia_letrada asistencia_juridica | avocat avocats aide_juridique | advogado advogados assistencia_juridica apoio_judiciario
document documents documentation papers id card cards identity_document passport | documento documentos documentacion papeles carne tarjeta tarjetas pasaporte | document documents documentation papiers carte cartes passeport | documento documentos documentacao papeis cartao cartoes carteira passaporte
undocumented without_papers | indocumentado indocumentada indocumentados indocumentadas sin_papeles sin_documentos | sans-papiers sans_papiers non_documentes | indocumentado indocumentada indocumentados indocumentadas sem_papeis sem_documentos
status situation | estatus estado situacion condicion situaciones | statut situation situations | estatuto estado situacao condicao situacoes status
condition conditions terms | condicion condiciones | condition conditions | condicao condicoes
border borders | frontera fronteras fronterizo fronteriza | frontiere frontieres frontalier | fronteira fronteiras fronteirico
health healthcare medical care | salud sanitario sanitaria sanitarios sanitarias medico medica medicos medicas atencion cuidado cuidados sanidad asistencia_sanitaria | sante sanitaire sanitaires medical medicale medicaux soin soins prise_en_charge | saude sanitario sanitaria medico medica medicos cuidado cuidados atencao assistencia_medica atendimento
care_work care caregivers | cuidado cuidados trabajo_de_cuidados cuidadores | soin soins travail_de_soin aidants | cuidado cuidados trabalho_de_cuidados cuidadores
disease diseases illness sick infection outbreak | enfermedad enfermedades infeccion enfermo enfermos brote brotes | maladie maladies infection malade malades epidemie flambee | doenca doencas infecao infeccao doente doentes surto surtos
pandemic covid-19 covid coronavirus | pandemia covid coronavirus | pandemie covid coronavirus | pandemia covid coronavirus
vaccine vaccines vaccination immunization | vacuna vacunas vacunacion | vaccin vaccins vaccination | vacina vacinas vacinacao
hospital hospitals doctor | hospital hospitales medico | hopital hopitaux medecin | hospital hospitais medico
mental psychosocial psychological | mental psicosocial psicologico psicologica | mental mentale psychosocial psychologique | mental psicossocial psicologico psicologica
housing house dwelling | vivienda viviendas casa hogar hogares habitacional | logement logements maison foyer foyers domicile | habitacao moradia casa lar domicilio alojamento habitacional
homeless homelessness | sin_hogar sintecho personas_sin_hogar | sans-abri sans_abri sans_domicile | sem-abrigo sem_teto sem_abrigo
camp camps settlement settlements | campamento campamentos asentamiento asentamientos campo | camp camps campement campements habitat implantations | campo campos acampamento acampamentos assentamento assentamentos
water | agua | eau | agua
sanitation hygiene wash | saneamiento higiene | assainissement hygiene | saneamento higiene
food nutrition meals | alimento alimentos comida alimentacion alimentaria nutricion comidas | nourriture aliments alimentation alimentaire nutrition repas | alimento alimentos comida alimentacao alimentar nutricao refeicoes
money cash income earnings | dinero efectivo ingreso ingresos renta | argent especes revenu revenus | dinheiro numerario rendimento rendimentos renda
remittance remittances | remesa remesas envio_de_dinero | envois_de_fonds envoi_de_fonds transferts_d'argent remises | remessa remessas envio_de_dinheiro
benefit benefits allowance pension pensions entitlements advantage | prestacion prestaciones beneficio beneficios pension pensiones ventaja | prestation prestations avantage avantages pension pensions retraite allocation | prestacao prestacoes beneficio beneficios pensao pensoes vantagem
social_security social_protection safety_net | seguridad_social proteccion_social | securite_sociale protection_sociale | seguranca_social protecao_social previdencia_social
poverty poor | pobreza pobre pobres | pauvrete pauvre pauvres | pobreza pobre pobres
market markets business businesses company enterprise enterprises entrepreneurship companies private_sector | mercado mercados empresa empresas negocio negocios emprendimiento empresarial | marche marches entreprise entreprises affaires entrepreneuriat | mercado mercados empresa empresas negocio negocios empreendedorismo
skill skills qualification qualifications competence competences competencies | habilidad habilidades aptitud aptitudes destreza cualificacion cualificaciones calificacion competencia competencias capacidades | competence competences aptitude qualification qualifications | habilidade habilidades aptidao qualificacao qualificacoes competencia competencias
degree diploma credentials certificate certificates | titulo titulos credencial credenciales certificado certificados | diplome diplomes titre titres certificat certificats | diploma diplomas titulo credenciais certificado certificados
service services | servicio servicios | service services | servico servicos
centre center centres hub | centro centros | centre centres | centro centros
office bureau | oficina despacho | bureau | escritorio gabinete
network networks | red redes | reseau reseaux | rede redes
tool tools instrument instruments | herramienta herramientas instrumento instrumentos | outil outils instrument instruments | ferramenta ferramentas instrumento instrumentos
guide guidance guidelines advice counselling consultation consultations | guia guias orientacion orientaciones directrices asesoramiento consulta consultas asesoria consejo | guide guides orientation orientations directives lignes_directrices conseil conseils consultation consultations | guia guias orientacao orientacoes diretrizes aconselhamento consulta consultas assessoria atendimento atendimentos
programme program programmes project projects initiative initiatives scheme schemes | programa programas proyecto proyectos iniciativa iniciativas plan regimen | programme programmes projet projets initiative initiatives dispositif regime | programa programas projeto projetos iniciativa iniciativas projecto regime
measure measures step steps action actions activity activities | medida medidas accion acciones paso pasos actividad actividades actuacion | mesure mesures action actions etape demarche activite activites | medida medidas acao acoes passo passos atividade atividades
strategy strategies policy policies approach approaches | estrategia estrategias politica politicas enfoque enfoques planteamiento | strategie strategies politique politiques approche approches demarche | estrategia estrategias politica politicas abordagem abordagens enfoque
system systems framework frameworks mechanism mechanisms | sistema sistemas marco marcos mecanismo mecanismos | systeme systemes cadre cadres mecanisme mecanismes | sistema sistemas quadro quadros mecanismo mecanismos marco
process processes procedure procedures | proceso procesos procedimiento procedimientos tramite tramites | processus procedure procedures demarche demarches | processo processos procedimento procedimentos tramite
level levels | nivel niveles | niveau niveaux echelle echelon echelons | nivel niveis
need needs requirement requirements | necesidad necesidades requisito requisitos | besoin besoins exigence exigences condition | necessidade necessidades requisito requisitos
lack absence shortage | falta carencia ausencia escasez | manque absence penurie faute | falta carencia ausencia escassez
barrier barriers obstacle obstacles challenge challenges difficulty difficulties gap gaps | barrera barreras obstaculo obstaculos desafio desafios reto retos dificultad dificultades brecha brechas | barriere barrieres obstacle obstacles defi defis difficulte difficultes lacune lacunes | barreira barreiras obstaculo obstaculos desafio desafios dificuldade dificuldades lacuna lacunas
risk risks danger hazard threat threats | riesgo riesgos peligro peligros amenaza amenazas | risque risques danger dangers menace menaces | risco riscos perigo perigos ameaca ameacas
violence abuse mistreatment harassment | violencia abuso abusos maltrato acoso | violence violences abus maltraitance harcelement | violencia abuso abusos maus-tratos assedio
exploitation | explotacion | exploitation | exploracao
forced compelled force | forzado forzada forzoso forzosa obligado obligados forzados | force forcee forces contraint contraints forcees | forcado forcada obrigado obrigados forcados
human_trafficking trafficking trafficked traffickers | trata tratantes | traite trafiquants | trafico traficantes
smuggling smuggled smugglers | trafico_ilicito contrabando trafico traficantes | trafic passeurs | contrabando introducao_clandestina
crime crimes criminal | delito delitos crimen delincuencia penal delictivo | crime crimes infraction criminalite penal criminel | crime crimes criminalidade delito penal
firewall firewalls | cortafuegos barrera barreras | cloison cloisons pare-feu pare-feux | firewall firewalls barreira barreiras
detention_alternatives alternative alternatives | alternativa alternativas | alternative alternatives solution_de_rechange solutions_de_rechange | alternativa alternativas
discrimination discriminatory non-discrimination | discriminacion discriminatorio discriminatoria discriminatorios discriminatorias | discrimination discriminatoire discriminatoires | discriminacao discriminatorio discriminatoria discriminatorios
racism xenophobia hate | racismo xenofobia odio | racisme xenophobie haine | racismo xenofobia odio
gender sex sexual | genero sexo sexual sexuales | genre sexe sexuel sexuelle sexospecifique sexistes | genero sexo sexual sexuais
disability disabilities disabled | discapacidad discapacidades | handicap handicape handicapes handicapees | deficiencia deficiencias incapacidade
age years year old | edad ano anos | age an ans annee annees | idade ano anos
month months | mes meses | mois | mes meses
week weeks | semana semanas | semaine semaines | semana semanas
day days | dia dias | jour jours | dia dias
hour hours time times period | hora horas tiempo periodo plazo | heure heures temps periode delai | hora horas tempo periodo prazo
january | enero | janvier | janeiro
february | febrero | fevrier | fevereiro
march | marzo | mars | marco
april | abril | avril | abril
may | mayo | mai | maio
june | junio | juin | junho
july | julio | juillet | julho
august | agosto | aout | agosto
september | septiembre | septembre | setembro
october | octubre | octobre | outubro
november | noviembre | novembre | novembro
december | diciembre | decembre | dezembro
number numbers amount quantity total | numero numeros cantidad total cifra | nombre nombres quantite total montant chiffre | numero numeros quantidade total montante
half | mitad | moitie | metade
million millions | millon millones | million millions | milhao milhoes
data statistics statistical | dato datos estadistica estadisticas estadistico | donnee donnees statistique statistiques | dado dados estatistica estatisticas estatistico
privacy confidential | privacidad intimidad confidencial | vie_privee confidentialite confidentiel | privacidade confidencial
world global worldwide | mundo mundial global | monde mondial global mondiale | mundo mundial global
international | internacional internacionales | international internationaux internationale internationales | internacional internacionais
region regional | region regional regionales | region regional regionale regionaux | regiao regional regionais
united_nations un | naciones_unidas onu | nations_unies onu | nacoes_unidas onu
global_compact compact gcm | pacto_mundial pacto | pacte_mondial pacte | pacto_global pacto_mundial pacto
organization organizations agency agencies institution institutions entity entities body bodies | organizacion organizaciones organismo organismos agencia agencias institucion instituciones entidad entidades organo | organisation organisations organisme organismes agence agences institution institutions entite entites organe | organizacao organizacoes organismo organismos agencia agencias instituicao instituicoes entidade entidades orgao
association associations union unions trade_union trade_unions | asociacion asociaciones union uniones sindicato sindicatos | association associations union unions syndicat syndicats | associacao associacoes uniao unioes sindicato sindicatos
ministry ministries minister | ministerio ministerios ministro secretaria | ministere ministeres ministre | ministerio ministerios ministro
stakeholders actors | partes_interesadas interesados actores agentes | parties_prenantes acteurs | partes_interessadas interessados atores
volunteer volunteers voluntary | voluntario voluntarios voluntaria | benevole benevoles volontaire volontaires | voluntario voluntarios voluntaria
origin home_country | origen | origine provenance | origem
destination host host_country | destino acogida anfitrion anfitriona receptor | destination accueil | destino acolhimento anfitriao acolhedora
transit route routes | transito ruta rutas | transit route routes itineraires voies | transito rota rotas
pathway pathways channel channels avenues | via vias canal canales camino caminos cauces | voie voies canal canaux filieres | via vias canal canais caminho caminhos
visa visas permit permits licence licenses | visado visados visa permiso permisos licencia licencias | visa visas permis licence licences autorisation | visto vistos autorizacao autorizacoes licenca licencas
nationality citizenship citizens nationals | nacionalidad ciudadania ciudadanos nacionales | nationalite citoyennete citoyens ressortissants | nacionalidade cidadania cidadaos nacionais
embassy consular consulates consulate | embajada consular consulares consulado consulados | ambassade consulaire consulaires consulat consulats | embaixada consular consulares consulado consulados
birth born | nacimiento nacer nacido | naissance ne nee | nascimento nascer nascido
death deceased die missing | muerte fallecido fallecidos morir desaparecido desaparecidos | mort deces decede decedes disparu disparus | morte falecido falecidos morrer desaparecido desaparecidos
life | vida | vie | vida
climate environment environmental | clima climatico medio_ambiente ambiental | climat climatique environnement environnemental | clima climatico meio_ambiente ambiental
disaster disasters | desastre desastres catastrofe catastrofes | catastrophe catastrophes | desastre desastres catastrofe catastrofes
crisis crises emergency emergencies | crisis emergencia emergencias | crise crises urgence urgences | crise crises emergencia emergencias
phone mobile telephone | telefono movil telefonia celular moviles | telephone mobile portable telephonie | telefone telemovel celular movel
online internet digital web website virtual | en_linea internet digital digitales web virtual por_internet | en_ligne internet numerique numeriques web virtuel | em_linha online internet digital digitais web virtual
platform | plataforma plataformas | plateforme plateformes | plataforma plataformas
place places site space spaces area areas field | lugar lugares sitio espacio espacios zona zonas ambito ambitos area areas | lieu lieux site espace espaces zone zones domaine domaines | lugar lugares sitio local espaco espacos zona zonas ambito area areas
part role share | parte papel funcion | partie role part | parte papel funcao
way ways means manner | manera modo forma medio medios vias formas | maniere moyen moyens facon | maneira modo forma meio meios formas
decision decisions decision-making | decision decisiones toma_de_decisiones | decision decisions prise_de_decision | decisao decisoes tomada_de_decisao
example examples practice practices case cases | ejemplo ejemplos practica practicas caso casos | exemple exemples pratique pratiques cas | exemplo exemplos pratica praticas caso casos
land ownership property | tierra tierras propiedad bienes | terre terres propriete biens | terra terras propriedade bens
transport transportation | transporte | transport transports | transporte
remedy redress complaint complaints | reparacion recurso recursos denuncia denuncias queja quejas reclamacion | recours reparation plainte plaintes reclamation | reparacao recurso recursos denuncia queixa queixas reclamacao
resource resources | recurso recursos | ressource ressources | recurso recursos
point point_of_contact focal | punto puntos focal | point points focal | ponto pontos focal
standard standards norms | norma normas estandar estandares | norme normes | norma normas padrao padroes
cohesion coexistence | cohesion convivencia | cohesion vivre-ensemble coexistence | coesao convivencia
tax taxes | impuesto impuestos fiscal | impot impots fiscal | imposto impostos fiscal
capacity capacities ability potential | capacidad capacidades potencial | capacite capacites potentiel | capacidade capacidades potencial
interpreter interpretation translation translators interpreters | interprete interpretes interpretacion traduccion traductores | interprete interpretes interpretation traduction traducteurs | interprete interpretes interpretacao traducao tradutores
hundred hundreds | cien ciento cientos centenares | cent centaines | cem cento centenas
dollar dollars us usd | dolar dolares | dollar dollars | dolar dolares
credit credits loan loans micro-credits microcredit | credito creditos prestamo prestamos microcreditos microcredito | credit credits pret prets microcredits microcredit | credito creditos emprestimo emprestimos microcreditos microcredito
floor floors | piso pisos | socle socles | piso pisos pisos
workshop workshops | taller talleres | atelier ateliers | oficina oficinas ateliers
leader leaders | lider lideres dirigentes | dirigeant dirigeants chef chefs responsable responsables leader leaders | lider lideres dirigentes
term terms long-term longer-term | plazo | terme | prazo
outcome outcomes result results output achievement | resultado resultados logro logros | resultat resultats acquis | resultado resultados realizacao
database databases | base_de_datos bases_de_datos | base_de_donnees bases_de_donnees | base_de_dados bases_de_dados
toilet toilets latrines | retrete retretes inodoro inodoros bano banos letrinas | toilettes latrines | sanita sanitas banheiro banheiros casas_de_banho latrinas
son sons daughter children | hijo hijos hija hijas | fils enfants | filho filhos filha filhas
mother mothers | madre madres | mere meres | mae maes
father fathers | padre padres | pere peres | pai pais
arrangement arrangements modality modalities | modalidad modalidades acuerdo acuerdos disposicion disposiciones arreglo | modalite modalites arrangement arrangements amenagement | modalidade modalidades acordo acordos
childcare child_care | cuidado_infantil guarderia guarderias cuidado_de_ninos | garde_d'enfants creche creches | cuidados_infantis creche creches
roadmap road_map | hoja_de_ruta | feuille_de_route | roteiro
corridor corridors | corredor corredores | couloir couloirs | corredor corredores
effort efforts | esfuerzo esfuerzos | effort efforts | esforco esforcos
curriculum curricula | plan_de_estudios planes_de_estudio curriculos | programme_scolaire programmes_scolaires programmes | curriculo curriculos
ground grounds reason reasons motive | motivo motivos razon razones causa | motif motifs raison raisons | motivo motivos razao razoes
race | raza | race | raca
religion belief | religion creencia | religion croyance | religiao crenca
opinion view views | opinion opiniones | opinion opinions avis | opiniao opinioes
trend trends | tendencia tendencias | tendance tendances | tendencia tendencias
threshold line | umbral linea | seuil ligne | limiar linha
inhabitant capita | habitante habitantes capita | habitant habitants | habitante habitantes capita
metre metres meter meters cubic | metro metros cubico cubicos | metre metres cube cubes | metro metros cubico cubicos
air | aire | air aerienne | ar
sea maritime | mar maritimo maritima | mer maritime | mar maritimo
street streets road | calle calles carretera | rue rues route | rua ruas estrada
name names | nombre nombres | nom noms | nome nomes
word words text | palabra palabras texto | mot mots texte | palavra palavras texto
list | lista listado | liste | lista
map | mapa | carte | mapa
interview interviews | entrevista entrevistas | entretien entretiens | entrevista entrevistas
sector sectors industry industries | sector sectores industria | secteur secteurs industrie | setor setores industria sector sectores
proof evidence | prueba pruebas constancia | preuve preuves | prova provas
court_hearing hearing | audiencia | audience | audiencia
airport airports | aeropuerto aeropuertos | aeroport aeroports | aeroporto aeroportos
south southern | sur | sud | sul
north northern | norte | nord | norte
east eastern | este oriental | est | leste
west western | oeste occidental | ouest | oeste
primary | primaria primarias primario | primaire primaires | primaria primarias
secondary | secundaria secundarias secundario | secondaire secondaires | secundaria secundarias
mother_tongue mother-tongue | lengua_materna idioma_materno | langue_maternelle | lingua_materna
percentage rate proportion | porcentaje tasa proporcion | pourcentage taux proportion | porcentagem percentagem taxa proporcao
beneficiary beneficiaries | beneficiario beneficiarios beneficiaria | beneficiaire beneficiaires | beneficiario beneficiarios
`;
