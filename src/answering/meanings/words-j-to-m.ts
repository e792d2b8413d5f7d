/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_J_TO_M = `
job jobs | empleo trabajo puesto puesto_de_trabajo laboral | emploi travail poste metier | emprego trabalho posto_de_trabalho
job jobs | trabajo empleo | emploi travail | emprego trabalho
join joining joined | unirse sumarse incorporarse adherirse | rejoindre se_joindre adherer | juntar-se aderir unir-se juntar
joint jointly together | conjunto conjuntamente de_manera_conjunta juntos en_comun junto | conjoint conjointement commun ensemble | conjunto conjuntamente em_conjunto juntos junto
journey journeys | viaje trayecto recorrido travesia | voyage parcours trajet periple | viagem percurso trajeto jornada
judge judges | juez juzgar | juge juger | juiz julgar
judicial judiciary | judicial | judiciaire | judicial
jurisdiction | jurisdiccion | juridiction competence | jurisdicao
justice | justicia | justice | justica
keep kept | mantener conservar guardar seguir | garder maintenir conserver tenir | manter conservar guardar
key | clave principal fundamental esencial llave primordial | cle principal essentiel fondamental clef primordial | chave principal fundamental essencial
kit kits | kit estuche lote | trousse kit | kit
know knowledge knowing known | conocer conocimiento saber conocido | connaitre connaissance savoir connu | conhecer conhecimento saber conhecido
know-how | conocimiento saber_hacer | savoir-faire | conhecimento saber-fazer
known_as called named | llamado denominado conocido | appele nomme dit connu | chamado denominado conhecido
label labelled | etiqueta etiquetar calificar | etiqueter qualifier etiquette | rotular etiqueta qualificar
laboratory laboratories | laboratorio | laboratoire | laboratorio
labour labor | trabajo laboral mano_de_obra | travail main-d'oeuvre | trabalho laboral mao_de_obra
lack lacking | carecer falta carencia faltar ausencia disponer contar | manquer manque absence depourvu disposer defaut | carecer falta ausencia faltar dispor contar
lack lacking | sin privado | sans prive | sem privado
land lands | tierra terreno terrestre | terre terrain terrestre | terra terreno terrestre
landlocked | sin_litoral | sans_littoral enclave | sem_litoral
language languages linguistic lingual | idioma lengua linguistico lenguaje | langue linguistique | idioma lingua linguistico linguagem
large larger largely | grande gran amplio mayor en_gran_medida | grand vaste large plus_grand important largement | grande amplo maior em_grande_medida
last late later latest | ultimo tarde posterior posteriormente mas_tarde reciente despues pasado | dernier tard ulterieur ulterieurement recent passe | ultimo tarde posterior posteriormente recente mais_tarde passado
launch launched | lanzar poner_en_marcha iniciar inaugurar lanzamiento | lancer lancement | lancar lancamento iniciar
launch start | arrancar comenzar | demarrer commencer | arrancar comecar
laundering | blanqueo lavado | blanchiment | lavagem branqueamento
law laws lawful | ley derecho legislacion legal licito legitimo juridico | loi droit legislation legal licite juridique | lei direito legislacao legal licito juridico
lawyer lawyers | abogado | avocat | advogado
lay laid lays | establecer sentar exponer poner | poser etablir jeter enoncer | estabelecer lancar assentar
lead leading leader leaders leadership leads led | liderar dirigir conducir lider encabezar liderazgo llevar dirigente direccion llevado responsable | diriger mener conduire dirigeant chef chef_de_file leadership entrainer responsable direction leader | liderar dirigir conduzir lider lideranca levar dirigente
lead_to led_to leads_to | dar_lugar llevar provocar conducir | conduire mener entrainer | levar conduzir provocar
learn learning learned learnt | aprender aprendizaje extraer ensenanza extraido | apprendre apprentissage tirer tire enseignement | aprender aprendizagem extrair ensino
learn learned | aprender extraer | tirer apprendre | aprender retirar
leave leaving left | dejar salir abandonar marcharse licencia atras | quitter laisser partir conge | deixar sair abandonar licenca
legal legally legislation legislative | legal legislacion juridico legislativo legalmente | legal juridique legislation legislatif legalement | legal legislacao juridico legislativo legalmente
legitimate legitimately | legitimo legitimamente | legitime legitimement | legitimo
length | duracion longitud | duree longueur | duracao comprimento
less least lesser | menos menor | moins moindre | menos menor
less_than fewer_than | inferior menos | inferieur moins | inferior menos
lesson lessons | leccion ensenanza | lecon enseignement | licao ensinamento
level levels | nivel grado escala | niveau echelle degre echelon | nivel grau escala
leverage leveraging | aprovechar | tirer_parti mettre_a_profit exploiter | aproveitar alavancar
liaise liaison | enlace coordinacion | liaison | ligacao
library libraries | biblioteca | bibliotheque | biblioteca
licence license licensure | licencia permiso autorizar habilitacion | licence permis agreer autoriser | licenca licenciar licenciamento autorizar
life lives live living | vida vivir residir habitar | vie vivre resider habiter | vida viver residir morar
lifelong | permanente a_lo_largo_de_toda_la_vida largo_vida | tout_au_long_de_la_vie vie | ao_longo_da_vida permanente vida
lifesaving life-saving | vital salvar | vital sauver | vital salvar
lifesaving life-saving | vital | intervention_vitale interventions_vitales mesure_vitale | vital
lifestyle lifestyles | modo_de_vida estilo_de_vida | mode_de_vie | estilo_de_vida modo_de_vida
lift lifted | levantar | lever | levantar
like loved | querido amado ser_querido | proche cher aime etre_cher | querido ente_querido amado
likely likelihood | probable probabilidad probablemente susceptible | probable probablement susceptible probabilite risquer | provavel provavelmente suscetivel probabilidade
likely | previsible probable | susceptible probable | provavel
limit limited limiting limitation | limitar limitado escaso limite limitacion restringir | limiter limite restreint restreindre limitation | limitar limitado escasso limite limitacao restringir
line lines | linea | ligne | linha
linger lingering | persistir persistente | persister persistant | persistir persistente
link linked links linkage | vincular vinculo relacionar enlace relacion conectar vinculado | lier lien relier rattacher | ligar ligacao vincular vinculo relacionar
list lists | lista enumerar listado | liste enumerer | lista enumerar listar
listen listener listeners | escuchar oyente | ecouter auditeur | ouvir ouvinte escutar
literacy literate | alfabetizacion competencias | alphabetisation litteratie | alfabetizacao literacia
live_in living | residir habitar vivir | resider habiter vivre | residir morar viver
livelihood livelihoods | medio_de_vida medios_de_vida medios_de_subsistencia sustento subsistencia medio | moyen_de_subsistance moyens_de_subsistance moyens_d'existence subsistance | meio_de_subsistencia meios_de_subsistencia meios_de_vida sustento subsistencia meio
livestock | ganado | betail elevage | gado
living_standards standard_of_living standards | condiciones_de_vida nivel_de_vida condiciones | conditions_de_vie niveau_de_vie conditions | condicoes_de_vida nivel_de_vida condicoes
load loads | carga | charge | carga
loan loans | prestamo credito | pret emprunt | emprestimo
lobby lobbying | cabildeo presion | lobbying pression | lobby pressao
local locally | local localmente | local localement | local localmente
locate located location locations | ubicar localizar ubicacion lugar situado emplazamiento | situer localiser lieu emplacement situe | localizar localizacao local situar lugar localizado
located | situado ubicado | situe | situado
location single_location | lugar emplazamiento | endroit lieu | local lugar
lockdown lockdowns | confinamiento cierre | confinement | confinamento
long longer long-term | largo a_largo_plazo prolongado prolongadamente mas | long a_long_terme plus prolonge | longo a_longo_prazo prolongado mais
long-standing longstanding | antiguo de_larga_data | ancien de_longue_date | antigo de_longa_data
look looking seek | buscar examinar | chercher examiner | procurar examinar
lose lost | perder | perdre | perder
loss losses lose losing lost | perder perdida | perdre perte | perder perda
low | bajo escaso | bas faible | baixo reduzido
lower | bajar reducir menor inferior | abaisser reduire inferieur moindre | baixar reduzir menor inferior
machine machines machinery | maquina maquinaria | machine | maquina maquinaria
main mainly | principal principalmente | principal principalement | principal principalmente sobretudo
mainstream mainstreaming | incorporar integrar transversalizar incorporacion | integrer integration systematiquement | integrar integracao incorporar
maintain maintaining | mantener conservar | maintenir entretenir conserver | manter conservar
maintain keep | dejar | laisser | deixar
major majority | mayor mayoria mayoritario principal importante grande | majeur majorite plupart principal important | maior maioria principal importante grande
majority | mayoritario | majoritaire | maioritario majoritario
majority | mayoritario | majoritaire | maioritario maioritaria
make made making | hacer realizar formular tomar elaborar lograr volver tornar convertir rendir | faire rendre effectuer formuler prendre realiser | fazer realizar tornar formular tomar
make ensure | hacer conseguir | faire_en_sorte sorte veiller | fazer garantir
make_available made_available | poner_a_disposicion | mettre_a_disposition | disponibilizar
maker makers policymakers policymaking | responsable formulador encargado responsables_politicos responsables_de_politicas formuladores_de_politicas responsables_de_la_formulacion decisor instancia_decisoria | decideur responsable responsables_politiques decideurs_politiques | decisor responsavel formulador decisores_politicos responsaveis_politicos formuladores_de_politicas
malaria | paludismo malaria | paludisme | malaria paludismo
male men man | hombre masculino varon | homme masculin | homem masculino
manage management manager | gestionar gestion administrar gestor gerente ordenar | gerer gestion gestionnaire | gerir gestao administrar gestor
mandate mandated | mandato encargar | mandat charger mandater | mandato incumbir
manner way ways | manera forma modo via medio camino | maniere facon moyen voie chemin | maneira forma modo via meio caminho
manpower workforce | mano_de_obra fuerza_de_trabajo personal fuerza_laboral | main-d'oeuvre effectifs personnel | mao_de_obra forca_de_trabalho pessoal
manufacture manufacturing | fabricacion manufactura | fabrication industrie | fabrico manufatura fabricacao
map mapping | mapear cartografia mapa inventario trazar | cartographier cartographie recenser carte | mapear mapeamento mapa levantamento
marginalize marginalized marginalised | marginado marginar marginacion | marginalise marginaliser | marginalizado marginalizar
marital marriage married | matrimonio casado conyugal matrimonial casarse | mariage marie conjugal matrimonial | casamento casado conjugal matrimonial
mark marks | marcar marca | marquer marque | marcar marca
market markets marketplace | mercado comercializar | marche commercialiser | mercado comercializar
mask masks facemasks | mascarilla | masque | mascara
mass massive | masivo masa | masse massif | massa macico
match matching | ajustar correspondencia adecuacion vincular emparejar ajuste armonizar | correspondance adequation apparier correspondre mise_en_relation | corresponder correspondencia adequacao ajustar
material materials | material | materiel materiau support document | material materiais
maternal maternity | materno maternidad | maternel maternite | materno maternidade
matter matters | asunto cuestion importar materia | question affaire matiere importer | assunto questao importar materia
maximize maximizing | maximizar aprovechar_al_maximo optimizar | maximiser optimiser | maximizar otimizar
mayor mayors | alcalde | maire | prefeito presidente_da_camara presidentes_de_camara autarca
meal meals | comida almuerzo | repas | refeicao
mean means meant meaning meaningful | significar medio querer_decir mediante significativo | signifier moyen vouloir_dire significatif | significar meio querer_dizer significativo
measure measures | medida medir | mesure mesurer | medida medir
mechanism mechanisms | mecanismo | mecanisme dispositif | mecanismo
media | medio_de_comunicacion medios_de_comunicacion medio comunicacion | media | meios_de_comunicacao media midia comunicacao_social meio comunicacao
medical medication medicine medicines | medico medicamento medicina medicacion | medical medicament medecine | medico medicamento medicina medicacao
meet meeting meetings met | cumplir satisfacer reunirse reunion atender cubrir encontrarse responder conocer encuentro | satisfaire reunion repondre rencontrer couvrir se_reunir subvenir rencontre | satisfazer cumprir reuniao reunir-se atender cobrir encontrar responder encontro
meet | conocer satisfacer | subvenir pourvoir combler satisfaire | suprir colmatar satisfazer
member members membership | miembro integrante socio | membre adherent | membro integrante socio
memorandum memoranda | memorando memorandum | protocole memorandum | memorando
memory | memoria | memoire | memoria
menstrual | menstrual | menstruel | menstrual
mental | mental | mental | mental
mention mentioned | mencionar citado mencion | mentionner cite evoquer mention | mencionar referir citado mencao
mentor mentorship mentoring | mentoria tutoria mentor | mentorat parrainage mentor | mentoria tutoria mentor
message messages messaging | mensaje | message | mensagem
method methods methodology methodologies | metodo metodologia | methode methodologie | metodo metodologia
middle mid medium | medio mediados mitad mediano a_mediados_de | milieu moyen mi intermediaire | meio meados medio a_meados_de
midwife midwives | partera matrona comadrona | sage-femme sages-femmes | parteira
migrant migrants migration migratory | migrante migracion migratorio inmigrante de_migrantes | migrant migration migratoire immigre immigrant migrants | migrante migracao migratorio imigrante migracoes
million millions | millon | million | milhao milhoes
mind | mente mental | esprit | mente espirito
minibus minibuses | microbus minibus | minibus | micro-onibus minibus
minimize minimum | minimizar minimo reducir_al_minimo | minimiser minimum reduire_au_minimum minimal | minimizar minimo reduzir_ao_minimo
ministry ministries ministerial minister | ministerio ministerial ministro | ministere ministeriel ministre | ministerio ministerial ministro
minor minors | menor menor_de_edad | mineur | menor menor_de_idade
misinformation disinformation | desinformacion informacion_erronea | desinformation mesinformation fausses_informations | desinformacao informacao_incorreta
mismatch mismatches | desajuste desfase | inadequation decalage | desajuste desfasamento
miss | perder faltar | manquer perdre | perder faltar
miss | perder dejar_pasar | passer_a_cote cote rater | perder deixar_passar
missing | desaparecido faltar ausente | disparu manquant manquer | desaparecido em_falta
mission missions | mision | mission | missao
mistrust distrust | desconfianza | mefiance defiance | desconfianca
mitigate mitigating | mitigar atenuar reducir paliar | attenuer reduire limiter | mitigar atenuar reduzir
mix mixed | mixto mezclar | mixte melanger | misto misturar
mobile mobility phone phones telephone | movil movilidad telefono celular telefonico | mobile mobilite telephone portable telephonique | movel mobilidade telemovel telefone celular telefonico
mobilize mobilization | movilizar movilizacion | mobiliser mobilisation | mobilizar mobilizacao
modality modalities | modalidad | modalite | modalidade
model models | modelo | modele | modelo
modern | moderno | moderne | moderno
modify modified | modificar | modifier | modificar
moment | momento | moment | momento
money | dinero | argent | dinheiro
monitor monitoring | supervisar seguimiento vigilar vigilancia controlar supervision monitorear monitoreo hacer_un_seguimiento | suivre suivi surveiller surveillance controler | monitorizar monitorar acompanhar acompanhamento monitorizacao vigiar monitoramento
month months monthly | mes mensual mensualmente | mois mensuel mensuellement | mes mensal mensalmente
more further | mas mayor adicional ulterior ademas aun seguir | plus davantage supplementaire encore | mais maior adicional ainda
most mostly | mayoria la_mayor_parte principalmente mayor_parte mas | plupart majorite principalement plus | maioria a_maior_parte principalmente maior_parte mais
mother mothers | madre materno | mere maternel | mae materno
motivate motivated motivation | motivar motivado motivacion | motiver motivation | motivar motivado motivacao
mourn grieving | duelo llorar | deuil | luto
mouth | boca | bouche | boca
move movement moving movements | trasladar movimiento moverse desplazar circulacion traslado mudarse desplazamiento | deplacer mouvement circulation demenager se_deplacer deplacement | mover movimento deslocar circulacao mudar deslocacao deslocamento
move moves | cambiar pasar | changer passer | mudar passar
move moving | avanzar | aller | avancar
much | mucho | beaucoup | muito
multi-partner multipartner | de_multiples_asociados multiasociativo multiples asociados de_multiples_socios | multipartenaire multipartenariale | multiparceiros de_multiplos_parceiros
multi-sectoral multisectoral | multisectorial | multisectoriel | multissetorial multisetorial
multi-stakeholder | de_multiples_partes_interesadas multiactor | multipartite multi-acteurs | multissetorial multilateral
multidisciplinary | multidisciplinar multidisciplinario pluridisciplinar | pluridisciplinaire multidisciplinaire | multidisciplinar
multilateral | multilateral | multilateral | multilateral
multilingual | multilingue plurilingue en_varios_idiomas | multilingue plurilingue | multilingue em_varias_linguas
multiple several various many numerous | multiple varios diverso numeroso distinto muchos mucho gran_numero | multiple plusieurs divers nombreux beaucoup differents | multiplo varios diverso numeroso muitos muito
municipal municipality municipalities | municipal municipio ayuntamiento municipalidad | municipal municipalite commune | municipal municipio autarquia prefeitura
music | musica | musique | musica
mutilation | mutilacion | mutilation | mutilacao
mutual mutually | mutuo mutuamente reciproco | mutuel mutuellement reciproque | mutuo mutuamente reciproco
myth myths | mito | mythe | mito
`;
