/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_C = `
calamity calamities | calamidad | calamite | calamidade
call calls | llamar pedir convocatoria llamamiento llamado llamada exhortar | appeler appel demander | chamar apelar convocatoria chamada apelo pedir
camp camps | campamento campo | camp | campo acampamento
campaign campaigns | campana | campagne | campanha
candidate candidates | candidato | candidat | candidato
cap | tope limite | plafond limite | teto limite
capacity capacities | capacidad | capacite | capacidade
capital | capital | capital capitaux | capital
caravan caravans | caravana | caravane | caravana
card cards | tarjeta carne | carte | cartao carteira
care caring | atencion cuidado cuidar asistencia asistencial acogimiento tutela | soin soins prise_en_charge garde s'occuper | cuidado atencao assistencia cuidar acolhimento atendimento guarda
career careers | carrera profesional | carriere professionnel | carreira profissional
caregiver caregivers carer carers | cuidador | aidant soignant personne_s'occupant aide_a_domicile | cuidador prestador_de_cuidados
carry carried carry_out | llevar_a_cabo realizar transportar ejecutar llevar efectuar llevaron | realiser mener effectuer executer porter transporter | realizar executar levar_a_cabo efetuar transportar
case cases | caso expediente | cas dossier affaire | caso processo
case_management | gestion_de_casos | gestion_des_cas | gestao_de_casos
cash | efectivo dinero monetario en_metalico | especes argent liquide monetaire | dinheiro numerario monetario
catch capture caught | atrapar captar capturar atrapado | capturer saisir pris prendre capter | capturar captar apanhado apanhar
category categories | categoria | categorie | categoria
cater catering | atender satisfacer | repondre restauration satisfaire | atender satisfazer
cause caused causes | causar provocar causa ocasionar originar generar | causer provoquer cause entrainer engendrer occasionner | causar provocar causa originar gerar ocasionar
cause | suscitar crear generar | susciter creer engendrer | suscitar criar
celebrate celebrates | celebrar conmemorar | celebrer feter | celebrar comemorar
census | censo | recensement | censo recenseamento
centre centres centred central | centro central centrado | centre central axe | centro central centrado
certain certainty | cierto determinado certeza certidumbre seguridad | certain certitude | certo determinado certeza
certificate certificates certification | certificado certificacion partida acta | certificat certification acte attestation | certificado certificacao certidao
chain chains | cadena | chaine | cadeia
chair chairs | presidencia presidente presidir | presidence president presider | presidencia presidente presidir
challenge challenges challenging | desafio reto dificultad problema dificil complejo complicado | defi difficulte probleme difficile enjeu complexe | desafio dificuldade problema dificil complexo
change changing | cambio cambiar modificar evolucion cambiante variar | changement changer modifier evolution evoluer mutation | mudanca mudar alterar alteracao modificar
channel channels | canal via cauce | canal voie filiere | canal via
chapter | capitulo | chapitre | capitulo
charge charging | cobrar cobro cargo cargar | facturer charge frais faire_payer imposer | cobrar cobranca encargo carga
cheap cheaper | barato economico | bon_marche moins_cher cher | barato economico
check checklist | lista_de_verificacion comprobar verificar lista control | liste_de_controle verifier controle liste | lista_de_verificacao verificar lista controlo
chief | jefe principal | chef principal | chefe principal
child children childhood | nino infantil infancia menor hijo ninez | enfant infantile enfance mineur | crianca infantil infancia menor filho
child-friendly | adaptado_a_los_ninos | adapte_aux_enfants | adequado_as_criancas adaptado_as_criancas
child-sensitive | tener_en_cuenta_a_los_ninos que_tenga_en_cuenta_a_los_ninos | adapte_aux_enfants tenant_compte_des_enfants | sensivel_as_criancas
childcare | cuidado_de_los_ninos guarderia cuidado_infantil | garde_d'enfants garderie | cuidados_infantis creche guarda_de_criancas
choose choice chosen | elegir eleccion optar escoger opcion preferir | choisir choix opter option | escolher escolha optar opcao
circulate circulation circular | circular circulacion | circuler circulation circulaire | circular circulacao
circumstance circumstances | circunstancia | circonstance | circunstancia
cite cited | citar | citer | citar
citizen citizens citizenship | ciudadano ciudadania nacional | citoyen citoyennete ressortissant | cidadao cidadaos cidadania nacional
city cities | ciudad urbano municipal | ville urbain cite municipal | cidade urbano municipal
civic civil civilian | civico civil ciudadano | civique civil | civico civil
civil_registration vital_statistics | registro_civil | etat_civil | registo_civil registro_civil
claim claims claimed | reclamar cobrarse afirmar solicitud reivindicar alegar reclamacion cobrado | revendiquer demande couter pretendre emporter reclamer faire_valoir coute | reivindicar reclamar ceifar alegar pedido causar tirar ceifado
claimant claimants | solicitante | demandeur requerant | requerente
clarify clarifying clear clearly | aclarar claro claramente esclarecer precisar clarificar | clarifier clair clairement preciser | esclarecer claro claramente clarificar
class classes classroom | clase aula curso | classe cours salle_de_classe | aula turma sala_de_aula classe
classify classified | clasificar | classer classifier | classificar
clean cleaning | limpio limpieza limpiar salubre | propre nettoyage nettoyer salubre | limpo limpeza limpar
client clients | cliente usuario | client usager | cliente utente
close closely closer | estrecho cerca estrechamente cercano proximo cerrar mas_de_cerca de_cerca | etroit etroitement proche pres fermer rapproche | estreito estreitamente proximo perto fechar
close_to nearly around | cerca_de casi alrededor | pres_de presque autour | cerca perto quase
closure closures closed | cierre clausura cerrar cerrado | fermeture fermer ferme | encerramento fechamento fechar encerrar fechado
clothing clothes | ropa vestimenta prenda | vetement habit | roupa vestuario
cluster clustered | agrupar agrupado | regrouper groupe | agrupar agrupado
code codes | codigo | code | codigo
coherent coherence | coherente coherencia | coherent coherence | coerente coerencia
collaborate collaboration collaborative | colaborar colaboracion colaborativo | collaborer collaboration collaboratif | colaborar colaboracao colaborativo
collect collection collecting | recopilar recoger reunir recoleccion recogida recabar recopilacion acopio | recueillir collecter collecte rassembler reunir | recolher recolha coletar coleta reunir
collective collectively | colectivo colectivamente conjuntamente conjunto | collectif collectivement commun | coletivo coletivamente conjunto
college | universidad colegio | universite college | universidade faculdade colegio
colour color | color | couleur | cor
come comes | venir llegar provenir proceder | venir arriver provenir | vir chegar provir
comfort | consuelo comodidad | confort reconfort | conforto
comment comments | comentario observacion | commentaire observation | comentario observacao
commercial commerce | comercial comercio | commercial commerce | comercial comercio
commission commissioner | comision comisionado comisaria | commission commissaire haut-commissariat | comissao comissariado comissario
commit committed commitment | comprometerse compromiso cometer comprometido | s'engager engagement engage commettre | comprometer-se compromisso cometer comprometido
committee | comite comision | comite commission | comite comissao
common commonly | comun comunmente habitual frecuente corriente | commun courant couramment frequent | comum habitual frequente comumente
community communities communal | comunidad comunitario comunal colectivo | communaute communautaire collectif communal | comunidade comunitario coletivo comum comunal
compact | pacto | pacte | pacto
company_officers | directivos responsables_de_empresas | cadres cadres_d'entreprise responsables | quadros dirigentes responsaveis
compare compared comparison | comparar comparacion en_comparacion respecto | comparer comparaison rapport | comparar comparacao relacao
compassion compassionate | compasion compasivo | compassion compatissant | compaixao compassivo
compensate compensation | indemnizacion compensacion indemnizar compensar | indemnisation compensation indemniser dedommagement dedommager reparation | indemnizacao indenizacao compensacao indemnizar compensar
compete competition competitive | competencia competitivo competir competencia_leal | concurrence concurrentiel competitif | concorrencia competitivo concorrencial competir
compile compiling compilation | recopilar | compiler rassembler | compilar reunir
complain complaint complaints complainants | queja denuncia reclamacion denunciante | plainte reclamation plaignant | queixa denuncia reclamacao queixoso
complement complementary complemented | complementar complementario completar | completer complementaire | complementar completar
complete completion completed | completar finalizar terminar completo conclusion concluir culminar | achever terminer completer achevement complet fin | concluir completar terminar conclusao completo
comply compliance compliant | cumplir cumplimiento respetar conforme ajustarse acatar | respecter conformite se_conformer respect conforme | cumprir cumprimento respeitar conformidade
component components | componente elemento | composante element composant volet | componente elemento
compose composed | componer integrar | composer | compor integrar
compound compounded compounds | agravar agravado combinado | aggraver combine cumule conjugue | agravar agravado combinado composto
comprehensive comprehensively | integral amplio exhaustivo completo general global | complet global exhaustif general integral approfondi | abrangente integral completo amplo exaustivo global
comprise comprises | comprender constar componer incluir abarcar integrar | comprendre composer comporter | compreender compor constituir incluir integrar abranger
compromise compromising | comprometer poner_en_peligro menoscabar | compromettre | comprometer por_em_causa
compulsory mandatory | obligatorio | obligatoire | obrigatorio
computer computers | ordenador informatica computadora computacion informatico | ordinateur informatique | computador informatica informatico
concept concepts | concepto | concept notion | conceito
concern concerned concerns concerning | preocupacion afectar interesado referirse inquietud tratarse concernir estar_en_juego preocupar juego relativo preocupado | preoccupation concerner inquietude concerne s'agir question en_jeu jeu | preocupacao dizer_respeito estar_em_causa em_causa interessado preocupar relativo respeito
concerted | concertado | concerte | concertado
conclude conclusion | concluir conclusion celebrar | conclure conclusion | concluir conclusao celebrar
condemn condemning | condenar | condamner | condenar
condition conditions | condicion | condition | condicao
conducive | propicio favorable | propice favorable | propicio favoravel
conduct conducted | realizar llevar_a_cabo conducta efectuar | mener realiser conduite effectuer | realizar conduzir conduta efetuar
confidence | confianza | confiance | confianca
confidential confidentiality | confidencial confidencialidad | confidentiel confidentialite | confidencial confidencialidade
confine confined confinement | confinar confinamiento reclusion encerrar cerrado confinado encierro | confiner confinement enfermer clos exigu | confinar confinamento recluir fechado confinado
confirm confirmed | confirmar | confirmer | confirmar
conflict conflicts | conflicto | conflit | conflito
confront confronted | enfrentar enfrentado confrontar hacer_frente | confronter affronter | confrontar enfrentar confrontado
connect connected connection | conectar conexion vincular relacionar vinculo contacto | relier connexion lien connecter rapport | ligar ligacao conectar conexao relacionar vinculo
consent | consentimiento | consentement | consentimento
consequence consequences | consecuencia | consequence | consequencia
consider considering consideration considered | considerar tener_en_cuenta consideracion examinar tomar_en_consideracion contemplar estimar | considerer tenir_compte prise_en_compte prendre_en_compte consideration examiner envisager | considerar ter_em_conta levar_em_conta consideracao analisar ponderar
consist consistent consisting consistently | constar coherente consistir sistematico compuesto conforme acorde | consister coherent systematique compose conforme | consistir coerente sistematico composto conforme compativel
constitute constituting | constituir | constituer | constituir
constrain constraint constraints | limitacion restriccion traba | contrainte limitation restriction | restricao limitacao constrangimento
consular consulate | consular consulado | consulaire consulat | consular consulado
consult consultation consultative | consultar consulta consultivo | consulter consultation consultatif concertation | consultar consulta consultivo
consultant consultants | consultor consultora | consultant | consultor
consumer consumers | consumidor | consommateur | consumidor
contact contacts | contacto contactar | contact contacter | contacto contato contactar
contain contained | contener incluir | contenir | conter conte incluir
content contents | contenido | contenu | conteudo
context contextual | contexto contextual entorno | contexte contextuel | contexto contextual
contingency | contingencia emergencia imprevisto | urgence imprevu | contingencia
continue continuous continuity continued | continuar seguir continuidad continuo constante mantener proseguir | continuer poursuivre continuite continu maintenir toujours | continuar prosseguir continuidade continuo manter seguir
contract contracts contractual | contrato contractual | contrat contractuel | contrato contratual
contribute contribution contributor | contribuir contribucion aportar aporte aportacion colaborador | contribuer contribution apport contributeur | contribuir contribuicao contributo colaborador
contribute | contribuir ayudar aportar | concourir contribuer | contribuir
control | control controlar fiscalizacion | controle controler maitrise | controlo controle controlar
convention | convencion convenio | convention | convencao
conversation conversations | conversacion | conversation | conversa
convert convertible | convertible convertir | convertible convertir | conversivel converter
conviction | condena conviccion | condamnation conviction | condenacao conviccao
cook cooked cookery | cocinar cocina cocinado | cuisiner cuisine cuit | cozinhar cozinha cozinhado culinaria
cooperate cooperation | cooperar cooperacion colaborar colaboracion | cooperer cooperation collaborer | cooperar cooperacao colaborar
coordinate coordination | coordinar coordinacion | coordonner coordination | coordenar coordenacao
cope coping | afrontar hacer_frente supervivencia | faire_face surmonter survie affronter | lidar enfrentar sobrevivencia fazer_face
core | central basico esencial fundamental nucleo basicas clave | central essentiel fondamental de_base noyau principal | central essencial fundamental basico nucleo
corner corners | rincon esquina | coin | canto esquina
corpse corpses | cadaver | cadavre | cadaver
correct corrective | correcto correctamente corregir | correct corriger | correto corrigir
correspond corresponding | correspondiente corresponder | correspondant correspondre | correspondente corresponder
corridor | corredor | couloir corridor | corredor
corruption | corrupcion | corruption | corrupcao
cost costs | costo coste costar gasto | cout couter frais | custo custar despesa
council | consejo | conseil | conselho
counsel counselling counsellor | asesoramiento orientacion consejeria consejero consejo | conseil accompagnement conseiller orientation | aconselhamento orientacao conselheiro assessoria
count | contar recuento | compter comptage denombrement | contar contagem
counter countering | contrarrestar combatir luchar | contrer lutter combattre | combater contrariar contrapor
counterproductive | contraproducente | contre-productif | contraproducente
country countries | pais nacion nacional | pays nation national | pais paises nacao nacional
course courses | curso cursillo clase carrera | cours formation stage | curso aula
court courts | tribunal juzgado corte judicial | tribunal cour judiciaire | tribunal corte judicial
cover covers coverage | cubrir cobertura abarcar sufragar | couvrir couverture englober porter | cobrir cobertura abranger
cover pay | sufragar costear | prendre_en_charge payer | custear suportar
create creation creating | crear creacion generar establecer | creer creation engendrer generer | criar criacao gerar estabelecer
create | generar establecer | etablir instaurer mettre_en_place | gerar estabelecer
creative creativity | creatividad creativo | creativite creatif | criatividade criativo
credential credentials | credencial titulo | diplome titre justificatif | credencial titulo diploma
credit credits | credito | credit | credito
crime crimes criminal | delito crimen penal delincuencia delictivo criminal delincuente | crime infraction penal criminel criminalite delit delinquant | crime penal criminal delito criminalidade
criteria criterion | criterio | critere | criterio
critical crucial | fundamental crucial critico esencial decisivo vital imprescindible clave | essentiel crucial critique fondamental decisif primordial | fundamental crucial critico essencial decisivo
crop crops | cultivo cosecha | culture recolte | cultura colheita
cross-border cross crossing | transfronterizo cruzar cruce paso transversal atravesar | transfrontalier traverser franchir passage franchissement transversal | transfronteirico atravessar passagem cruzar transversal travessia
crowd crowded crowdfunding | hacinado abarrotado aglomerado micromecenazgo financiacion_colectiva | bonde surpeuple financement_participatif | superlotado sobrelotado aglomerado financiamento_coletivo
cruel | cruel | cruel | cruel
culture cultural culturally | cultura cultural culturalmente | culture culturel culturellement | cultura cultural culturalmente
curb | frenar contener reducir limitar | freiner juguler endiguer enrayer reduire | conter travar reduzir
curfew curfews | toque_de_queda | couvre-feu couvre_feux | recolher_obrigatorio toque_de_recolher
current currently | actual actualmente vigente en_la_actualidad en_estos_momentos presente momento | actuel actuellement en_cours en_vigueur present | atual atualmente vigente neste_momento presente
currently now | ahora actualmente momento | maintenant actuellement | agora atualmente
curriculum curricula | plan_de_estudios curriculo programa_de_estudios programa_educativo planes_de_estudios curricular programa_escolar | programme_d'etudes programmes_d'etudes programme_d'enseignement programme_scolaire cursus | curriculo programa_curricular plano_de_estudos programa_escolar curricular
curtail curtailed | restringir limitar coartar | restreindre limiter | restringir limitar
custodial custody non-custodial | privativo_de_libertad custodia no_privativo | privatif_de_liberte garde non_privatif | privativo_de_liberdade custodia nao_privativo guarda
customs | aduana costumbre aduanero | douane coutume douanier | alfandega costume aduaneiro
cut cutting | recortar reducir corte | reduire couper coupe | cortar reduzir corte
cycle | ciclo | cycle | ciclo
`;
