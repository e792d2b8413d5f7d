/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_G_TO_I = `
gain gains | obtener ganar adquirir beneficio logro ganancia | gagner acquerir obtenir gain | obter ganhar adquirir ganho
gap gaps | brecha laguna deficiencia carencia vacio | lacune ecart insuffisance fosse | lacuna lacunas fosso disparidade brecha
gap | falta deficiencia | manque deficit | falta deficiencia
garden gardens | jardin huerto | jardin | jardim horta
gather gathering | reunir recopilar recabar reunion concentracion recoger | rassembler recueillir rassemblement reunion | reunir recolher reuniao concentracao
gender | genero | genre sexe sexospecifique | genero
gender-based_violence gbv | violencia_de_genero vg violencia_por_razon_de_genero | violence_de_genre violence_sexiste vbg violence_fondee_sur_le_genre violences_basees_sur_le_genre violence_basee_sur_le_genre | violencia_de_genero vbg violencia_baseada_no_genero
gender-responsive gender-sensitive | con_perspectiva_de_genero perspectiva_de_genero que_tenga_en_cuenta_el_genero que_tengan_en_cuenta_las_cuestiones_de_genero | tenant_compte_des_questions_de_genre sensible_au_genre tenant_compte_du_genre soucieux_de_l'egalite_des_sexes | sensivel_ao_genero com_perspetiva_de_genero com_perspectiva_de_genero sensiveis_ao_genero
gender-responsive responsive | tener_en_cuenta perspectiva cuestiones | tenant_compte tenir_compte prendre_en_compte | ter_em_conta perspetiva
general generally | general generalmente | general generalement | geral geralmente
generate | generar | generer produire | gerar
geographic geographical | geografico | geographique | geografico
german | aleman | allemand | alemao
girl girls | nina chica | fille fillette | menina rapariga
give gives given giving | dar conceder otorgar proporcionar ofrecer prestar dado brindar facilitar conferir | donner accorder fournir donne offrir apporter | dar conceder fornecer prestar dado oferecer conferir proporcionar
global globe worldwide | mundial global mundo | mondial monde mondialement | global mundial mundo
go gone went | ir acudir pasar | aller | ir
go_down went_down | bajar disminuir descender | baisser diminuer | baixar descer diminuir
goal goals | objetivo meta fin | objectif but | objetivo meta
good | bueno buen bien | bon bien | bom bem
goods | bien mercancia producto | bien marchandise | bem mercadoria produto
govern governance governing | gobernanza gobernar regir gestion | gouvernance gouverner regir | governanca governacao governar reger
government governments governmental | gobierno gubernamental | gouvernement gouvernemental | governo governamental
grade | grado curso nivel | annee niveau classe | ano serie grau
gradual gradually | gradual gradualmente paulatinamente | graduel graduellement progressivement | gradual gradualmente
graduate graduates | graduado titulado licenciado egresado diplomado | diplome | graduado licenciado formado diplomado
grant grants granting | conceder otorgar subvencion concesion beca | accorder octroyer subvention octroi bourse | conceder outorgar subvencao concessao bolsa
grass grassroots | base de_base comunidades_de_base | base de_base terrain | base de_base
great greater greatly | mayor gran grande considerable considerablemente mas | plus_grand grand considerable davantage accru | maior grande consideravel mais
grocery groceries | comestibles compra alimentos | provisions epicerie courses | mercearia compras alimentos
gross grossly | bruto gravemente muy | brut gravement tres nettement | bruto gravemente muito
groundwater | aguas_subterraneas | eaux_souterraines souterrain | aguas_subterraneas
group groups | grupo colectivo agrupar | groupe regrouper | grupo coletivo agrupar
grow growing growth grown | crecer creciente crecimiento aumentar cultivar cada_vez_mayor | croitre croissant croissance augmenter grandir s'agrandir accru s'etoffer elargir | crescer crescente crescimento aumentar
guarantee | garantizar garantia | garantir garantie | garantir garantia
guardian guardians guardianship | tutor tutela | tuteur tutelle | tutor tutela
guest guests | huesped invitado | hote invite | hospede convidado
guide guidance guidelines guiding | guia orientacion directriz rector orientar pauta | guide orientation ligne_directrice directeur directive orienter conseil | guia orientacao diretriz orientador orientar
habitat | habitat | habitat | habitat
hair hairdressing | cabello peluqueria | cheveux coiffure | cabelo cabeleireiro
half | mitad medio | moitie demi | metade meio
hamper hinder hindered | obstaculizar dificultar entorpecer impedir estorbar | entraver gener freiner empecher | dificultar prejudicar impedir obstruir entravar
hand | mano | main | mao
handbook manual | manual | manuel guide | manual
handle | manejar tratar gestionar tramitar | traiter gerer | tratar gerir
happen happening | ocurrir suceder pasar producirse | se_produire arriver passer | acontecer ocorrer
harass harassment | acoso hostigamiento | harcelement | assedio
hard harder | dificil duro arduo dificilmente mas mucho ahinco | difficile dur dificilement davantage | dificil duro arduo mais
hardly | apenas dificilmente | guere difficilement | dificilmente mal
hardship | dificultad penuria privacion adversidad | difficulte epreuve privation | dificuldade privacao
harm harmful | dano danino perjudicial nocivo perjuicio | prejudice nuisible prejudiciable mal dommage nefaste nocif | dano prejudicial nocivo
harmony harmonize harmonise | armonizar armonia | harmoniser harmonie | harmonizar harmonia
harness harnessing | aprovechar | exploiter mettre_a_profit tirer_parti | aproveitar
harsh harsher | duro severo riguroso | dur rude severe | duro severo
hate | odio | haine | odio
have has had having | tener contar disponer poseer comportar | avoir comporter compter disposer posseder | ter contar dispor possuir comportar
hazard hazards hazardous | peligroso peligro riesgo | dangereux danger | perigoso perigo
head headed headquarters headquartered | encabezar dirigir jefe sede cabeza con_sede | diriger chef siege tete | liderar chefe sede cabeca chefiar
health healthcare healthy | salud sanitario saludable atencion_medica atencion_sanitaria asistencia_sanitaria atencion_de_la_salud sano sanidad | sante sanitaire sain soins_de_sante | saude sanitario saudavel
health_workers | personal_sanitario trabajadores_sanitarios trabajadores_de_la_salud personal_de_salud | agents_de_sante personnel_de_sante professionnels_de_sante | profissionais_de_saude trabalhadores_da_saude pessoal_de_saude
hear hearing | audiencia oir escuchar vista | audience entendre | audiencia ouvir audicao
heart heavy heavily | corazon pesado fuertemente mucho | coeur lourd fortement lourdement | coracao pesado fortemente muito
held hold | retener retenido recluido | retenir retenu detenu | retido deter mantido
help helps helpful | ayudar ayuda contribuir util auxilio | aider aide contribuer utile | ajudar ajuda contribuir util auxilio
help helped | recibir_ayuda beneficiar | aide beneficier | beneficiar
help | ayuda | venir_en_aide aide | ajuda
help_desk helpdesk | servicio_de_asistencia mesa_de_ayuda | service_d'assistance | balcao_de_apoio
helpline hotline hotlines | linea_de_ayuda linea_telefonica linea_directa telefono linea | ligne_d'assistance ligne_telefonique permanence ligne | linha_de_apoio linha_direta linha
high highly higher highest | alto elevado muy mayor superior sumamente altamente | haut eleve tres hautement superieur fortement plus_eleve | alto elevado muito maior superior altamente
high_commission | alto_comisionado alta_comision | haut-commissariat haut_commissariat | alto_comissariado
highlight highlighted highlights | destacar resaltar subrayar poner_de_relieve poner_de_manifiesto relieve puesto_de_relieve puesto_de_manifiesto senalar evidenciar | souligner mettre_en_lumiere mettre_en_evidence mettre_en_exergue mis_en_lumiere mis_en_evidence relever mise_en_lumiere faire_ressortir lumiere evidence davantage_en_lumiere | destacar salientar realcar evidenciar sublinhar por_em_evidencia
hire hiring recruit recruitment recruiters | contratar contratacion reclutar reclutamiento reclutador seleccion | recruter recrutement embaucher embauche recruteur | contratar contratacao recrutar recrutamento recrutador
history historical | historia historico | histoire historique | historia historico
hit hits | golpear afectar azotar | frapper toucher | atingir afetar
hold held | celebrar mantener tener sostener ocupar recluir organizar celebrado retener detener | tenir organiser detenir avoir_lieu | realizar manter deter ter organizar realizado
holistic | holistico integral | holistique global | holistico integral
home homes | hogar casa domicilio origen | domicile maison foyer origine chez_soi | casa lar domicilio origem
homeless homelessness | sin_hogar falta_de_vivienda personas_sin_hogar sinhogarismo | sans-abri sans_abri sans_domicile sans-abrisme | sem-abrigo sem_abrigo sem-teto
homework | deberes tarea_escolar tareas | devoirs devoir | trabalhos_de_casa deveres licao_de_casa
honest | honesto | honnete | honesto
hope hoped | esperanza esperar | espoir esperer | esperanca esperar
hospital hospitals | hospital hospitalario | hopital hospitalier | hospital hospitalar
host hosting hosts | acogida acoger anfitrion receptor albergar de_acogida | accueil accueillir hote heberger d'accueil | acolhimento acolher anfitriao de_acolhimento
hot | caliente caluroso | chaud | quente
hour hours | hora horario | heure horaire | hora horario
house housing houses | vivienda casa alojar alojamiento habitacional | logement maison loger habitat | habitacao casa alojar moradia alojamento habitacional
house_keeping housekeeping | limpieza limpieza_del_hogar tareas_domesticas servicio_domestico | menage entretien_menager | limpeza tarefas_domesticas arrumacao
household households | hogar familia domestico | menage foyer famille | agregado_familiar lar familia domestico
how | como forma manera | comment facon | como forma
human | humano | humain homme | humano
humanitarian | humanitario | humanitaire | humanitario
hundred hundreds | cien centenar ciento cientos | cent centaine | cem centena
hunger hungry | hambre hambriento | faim affame | fome faminto
hygiene | higiene | hygiene | higiene
i.e namely that_is | es_decir a_saber esto_es | c'est-a-dire a_savoir soit savoir | isto_e ou_seja a_saber
idea ideas | idea | idee | ideia
ideally | idealmente | idealement | idealmente
identify identification identity | identificar identificacion identidad determinar detectar senalar | identifier identification identite determiner recenser reperer | identificar identificacao identidade determinar
ill illness sick | enfermo enfermedad | malade maladie | doente doenca
illegal illicit unlawful | ilegal ilicito | illegal illicite | ilegal ilicito
illustrate | ilustrar | illustrer | ilustrar
image | imagen | image | imagem
imbalance | desequilibrio | desequilibre | desequilibrio
immediate immediately | inmediato inmediatamente | immediat immediatement | imediato imediatamente
immense huge enormous | inmenso enorme | immense enorme | imenso enorme
immigrant immigrants immigration | inmigrante inmigracion migratorio | immigre immigration immigrant | imigrante imigracao
impact impacts | impacto efecto repercusion incidencia afectar consecuencia | impact effet incidence repercussion consequence | impacto efeito repercussao consequencia
impaired impair | discapacidad deterioro | deficience alterer | deficiencia comprometido
impartial | imparcial | impartial | imparcial
impede | impedir obstaculizar | entraver empecher | impedir dificultar
imperative | imperativo | imperatif | imperativo
implement implementation implementing | aplicar implementar ejecutar poner_en_practica aplicacion implementacion ejecucion puesta_en_marcha llevar_a_cabo puesta_en_practica poner_en_marcha | mettre_en_oeuvre mise_en_oeuvre appliquer executer application realisation | implementar aplicar executar implementacao aplicacao execucao por_em_pratica concretizar
imply implies implication implications | implicar suponer repercusion implicacion consecuencia | impliquer supposer implication consequence incidence | implicar supor implicacao consequencia
important importance importantly | importante importancia relevante | important importance importer | importante importancia relevante
impose imposed | imponer | imposer | impor imposto
impossible impossibility inability unable | imposible incapacidad imposibilidad incapaz imposibilitado poder | impossible incapacite impossibilite incapable pouvoir | impossivel incapacidade impossibilidade incapaz
improve improvement improving | mejorar mejora perfeccionar | ameliorer amelioration | melhorar melhoria aperfeicoar
impunity | impunidad | impunite | impunidade
in_terms_of | en_cuanto_a en_lo_que_respecta_a en_materia_de | en_matiere_de quant_a pour_ce_qui_est_de en_termes_de | em_termos_de no_que_respeita_a em_materia_de quanto_a
inadequate insufficient | inadecuado insuficiente deficiente | inadequat insuffisant inadapte | inadequado insuficiente
inappropriate | inapropiado inadecuado | inapproprie inadapte | inapropriado inadequado
incentive incentives | incentivo estimulo | incitation mesure_incitative | incentivo estimulo
incident incidents incidence | incidente caso incidencia | incident cas incidence | incidente caso incidencia
include includes including inclusion included | incluir comprender abarcar inclusion figurar incluido inclusive contar entre incluso en_particular comprendido | inclure comprendre inclusion comporter compter notamment y_compris compris figurer dont englober | incluir compreender abranger inclusao constar nomeadamente inclusive entre contar
include | contar_con figurar | figurer compter comporter | contar_com constar
including | contar entre_ellos | dont parmi | entre_os_quais
inclusive inclusivity | inclusivo incluyente inclusividad | inclusif inclusivite | inclusivo inclusividade
income | ingreso renta | revenu | rendimento renda
incorporate | incorporar integrar | integrer incorporer | incorporar integrar
increase increased increasing increasingly | aumentar aumento incrementar creciente cada_vez_mas incrementarse mayor incremento crecer cada_vez_mayores | augmenter accroitre augmentation croissant de_plus_en_plus accru hausse davantage croitre | aumentar aumento crescente cada_vez_mais incrementar acrescido crescer maior
increase increased | mayor incremento | accru hausse essor renforcer | acrescimo maior
indicate indicator indicators | indicar indicador senalar | indiquer indicateur | indicar indicador
indigenous | indigena | autochtone | indigena
indirect indirectly | indirecto indirectamente | indirect indirectement | indireto indiretamente
individual individuals individually | individual particular persona individuo individualmente cada | individuel individu personne particulier individuellement | individual pessoa individuo particular individualmente
induced | inducido provocado | induit provoque | induzido provocado
industry industries | industria sector | industrie secteur | industria setor
ineligible | inelegible no_cumplir_los_requisitos | ineligible | inelegivel
inequality inequalities unequal | desigualdad desigual inequidad | inegalite inegal | desigualdade desigual
inevitable | inevitable | inevitable | inevitavel
infant infants | lactante bebe | nourrisson bebe | bebe lactente
infect infection infected infectious | infeccion infectado contagio infeccioso infectar | infection infecte infectieux contamination contamine | infecao infeccao infetado infectado infeccioso contagio
influence | influir influencia | influencer influence | influenciar influencia
inform informed informing | informar fundamentar orientar informado | informer eclairer informe eclaire | informar orientar fundamentar informado
informal informally | informal no_oficial | informel | informal
information | informacion dato | information renseignement | informacao informacoes dado
infrastructure | infraestructura | infrastructure | infraestrutura
infringe infringing | infringir vulnerar | enfreindre violer | infringir violar
inhabitant inhabitants | habitante | habitant | habitante
inherent | inherente | inherent | inerente
inheritance | herencia sucesion | heritage succession | heranca
inhibit inhibits | inhibir impedir dificultar limitar | inhiber entraver empecher limiter | inibir impedir dificultar limitar
inhuman | inhumano | inhumain | desumano
initial initially | inicial inicialmente primero | initial initialement premier d'abord | inicial inicialmente primeiro
initiate initiative initiatives | iniciativa iniciar emprender | initiative lancer entamer amorcer | iniciativa iniciar
injury | lesion herida | blessure lesion | lesao ferimento
innovative innovation | innovador innovacion | innovant novateur innovation | inovador inovacao
input inputs | aporte insumo contribucion aportacion | contribution apport intrant | contributo contribuicao insumo
insect insects | insecto | insecte | inseto
insecure insecurity | inseguridad inseguro | insecurite precaire | inseguranca inseguro
inside | dentro interior | interieur dans | dentro interior
insight insights | perspectiva conocimiento vision | apercu eclairage perspective | percecao perspetiva visao conhecimento
inspect inspectorate inspection | inspeccion inspeccionar | inspection inspecter | inspecao inspetoria
inspire | inspirar | inspirer | inspirar
instance instances | caso ejemplo instancia | cas exemple instance | caso exemplo instancia
institute institution institutions institutional | institucion instituto institucional organismo | institution institut institutionnel etablissement | instituicao instituto institucional
instruct instruction instructions instructors | instruccion instructor ensenanza | instruction consigne instructeur enseignement | instrucao instrutor ensino
instrumental | decisivo fundamental clave esencial instrumental crucial | determinant essentiel decisif cle fondamental | fundamental decisivo essencial instrumental
insurance insure | seguro asegurar | assurance assurer | seguro segurar
integral | integrante integral esencial | integrant integrale partie_integrante essentiel | integrante integral essencial
integrate integration integrated | integrar integracion integrado | integrer integration integre | integrar integracao integrado
intelligence | inteligencia | renseignement intelligence | inteligencia
intend intended | destinado previsto pretender tener_por_objeto | destine prevu viser vouloir entendre | destinado pretender previsto
intensive intensify | intensivo intensificar | intensif intensifier | intensivo intensificar
intentional intentionally | intencional intencionalmente intencionadamente | intentionnel intentionnellement | intencional intencionalmente
interact interaction | interaccion interactuar | interaction interagir | interacao interagir
interconnect interconnected interlinked intertwined interdependent | interconectado interrelacionado entrelazado interdependiente vinculado | interconnecte interdependant imbrique lie etroitement_lie | interligado interdependente entrelacado
intercultural multicultural | intercultural multicultural | interculturel multiculturel | intercultural multicultural
interest interests interested | interes interesado | interet interesse | interesse interessado
interface | interfaz | interface | interface
intergovernmental intergovernmentally inter-governmentally governmentally | intergubernamental intergubernamentalmente | intergouvernemental | intergovernamental intergovernamentalmente
interim | provisional interino | provisoire interimaire | provisorio interino
intermediation mediate mediation mediator mediators | intermediacion mediacion mediador mediar | intermediation mediation mediateur intermediaire | intermediacao mediacao mediador intermediario
intern internship | pasantia practicas | stage | estagio
international internationally | internacional internacionalmente a_nivel_internacional | international internationalement a_l'echelle_internationale | internacional internacionalmente a_nivel_internacional
interoperable interoperability | interoperable | interoperable | interoperavel
interpret interpretation interpreter interpreters | interpretar interpretacion interprete | interpreter interpretation interprete | interpretar interpretacao interprete
interrelated interrelationship | interrelacionado interrelacion | interrelation interdependant lie | inter-relacionado interrelacao inter-relacao
interrupt interrupted | interrumpir | interrompre | interromper
intersect intersecting intersection | interseccion interseccional cruzar | intersection croise recouper | intersecao intersetar cruzar
intersectoral inter-sectoral cross-sectoral | intersectorial | intersectoriel | intersetorial intersectorial
intervene intervention interventions | intervencion intervenir | intervention intervenir | intervencao intervir
interview interviews interviewing | entrevista entrevistar | entretien interroger interview audition | entrevista entrevistar
intolerance | intolerancia | intolerance | intolerancia
introduce introduced introduction | introducir presentar introduccion | introduire presenter introduction instaurer | introduzir apresentar introducao
inventory | inventario | inventaire | inventario
invest investment | invertir inversion | investir investissement | investir investimento
investigate investigation | investigar investigacion | enqueter enquete | investigar investigacao
invite invited | invitar convidar | inviter convier | convidar
involve involved involvement involving | involucrar implicar participar participacion entranar implicado suponer intervenir incluir | impliquer associer participer participation comporter intervenir faire_participer supposer | envolver implicar participar participacao envolvimento
irregular irregularly | irregular irregularmente | irregulier irregulierement en_situation_irreguliere | irregular irregularmente
irrespective regardless | independientemente sin_importar con_independencia cualquiera sea | independamment quel_que_soit quelle_que_soit sans_egard sans_distinction peu_importe quels_que_soient | independentemente sem_distincao seja_qual_for qualquer
island | isla | ile | ilha
isolate isolation | aislar aislamiento | isoler isolement | isolar isolamento
issue issues issuance issued | cuestion problema asunto tema expedir emitir expedicion | question probleme enjeu delivrer delivrance emettre | questao problema tema emitir emissao assunto
italian | italiano | italien | italiano
item items | articulo objeto producto elemento | article objet produit point | artigo item objeto produto
item budget_item | partida rubrica | poste ligne | rubrica
`;
