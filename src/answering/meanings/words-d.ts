/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_D = `
daily day days | dia diario diariamente cotidiano jornada | jour journee quotidien quotidiennement | dia diario diariamente quotidiano
damage damaged | danar dano perjudicar | endommager dommage | danificar dano prejudicar
danger dangerous | peligro peligroso | danger dangereux | perigo perigoso
data | datos dato | donnees donnee | dados dado
date | fecha actualizado dia | date jour | data atualizado dia
daughter daughters | hija | fille | filha
deadline | plazo fecha_limite | delai date_limite echeance | prazo data_limite
deadly | mortal | mortel meurtrier | mortal
deal dealing | tratar ocuparse hacer_frente acuerdo | traiter gerer s'occuper affaire | lidar tratar acordo
deal handle | hacer_frente lidiar | prendre_en_charge gerer | lidar
death dead deceased died | muerte fallecido mortalidad muerto fallecer morir defuncion mortal deceso | mort deces mortalite decede mourir deceder mortel | morte falecido mortalidade morto falecer morrer obito
debt debts | deuda endeudamiento | dette endettement | divida endividamento
decade decades | decada decenio | decennie | decada decenio
decent | decente digno | decent digne | digno decente
decentralize decentralized | descentralizar descentralizado | decentraliser decentralise | descentralizar descentralizado
deceptive | enganoso | trompeur | enganoso
decide decision decided | decidir decision resolver | decider decision | decidir decisao resolver
declare declaration | declarar declaracion | declarer declaration | declarar declaracao
decline declined decrease | disminuir descenso reducir disminucion rechazar | baisser diminuer recul refuser baisse diminution | diminuir declinio reduzir reducao recusar descer
dedicated dedicate | dedicado especifico destinado especializado dedicar | dedie specialise consacre specifique consacrer | dedicado especifico proprio destinado dedicar
deem deemed | considerar considerado juzgar estimar | considerer considere juger juge repute estimer | considerar considerado julgar tido
deep depth | profundo profundidad | profond profondeur | profundo profundidade
default | predeterminado defecto | defaut | padrao predefinido
defend defending defenders | defender defensor defensa | defendre defenseur | defender defensor defesa
deficit deficits | deficit | deficit | defice
define defined definition | definir definicion | definir definition | definir definicao
degradation | degradacion | degradation | degradacao
degree degrees | grado titulo medida | degre diplome mesure | grau diploma medida
delay delays | retraso demora retrasar dilacion | retard retarder delai | atraso demora atrasar
deliberate | deliberado | delibere | deliberado
deliver delivery delivered | prestar prestacion entregar entrega ofrecer impartir cumplir brindar proporcionar | fournir prestation livrer livraison dispenser fourniture assurer offrir tenir | prestar prestacao entregar entrega fornecer oferecer ministrar cumprir
demand demanding | demanda exigir exigente reclamar exigencia | demande exiger exigeant reclamer revendiquer | procura demanda exigir exigente reivindicar
demography demographic | demografico demografia | demographique demographie | demografico demografia
demonstrate demonstrated | demostrar mostrar evidenciar | demontrer montrer prouver | demonstrar mostrar provar
denounce | denunciar | denoncer | denunciar
dense | denso densamente_poblado | dense densement_peuple | denso
deny denied denial | negar denegar denegacion negacion | refuser nier refus | negar negacao recusar
department departments | departamento ministerio | departement ministere service | departamento ministerio
departure depart pre-departure | salida partida antes_de_la_partida previo_a_la_partida previo_a_la_salida antes_de_salir | depart avant_le_depart predepart partir | partida saida antes_da_partida previo_a_partida
depend dependent dependants | depender dependiente a_cargo | dependre dependant a_charge personne_a_charge | depender dependente a_cargo
deport deportation | deportar deportacion expulsion | expulser expulsion | deportar deportacao expulsao
deprive deprived deprivation | privar privacion desfavorecido | priver privation defavorise | privar privacao desfavorecido
derive | derivar proceder | deriver provenir tirer | derivar
descend descendant | descendiente | descendant | descendente
describe describing | describir | decrire | descrever
desert desertification | desierto desertificacion | desert desertification | deserto desertificacao
design designed designing | disenar concebir elaborar diseno concepcion destinar pensado destinado ideado | concevoir conception elaborer conc concu destiner congu destine | conceber desenhar concecao elaborar destinar destinado
despite | pese a_pesar no_obstante | malgre en_depit depit | apesar nao_obstante
despite_the_fact even_though | aunque a_pesar | bien_que meme_si | embora apesar
destination | destino | destination | destino
detail details detailed in_detail | detalle detallado pormenorizado | detail detaille | pormenor detalhe detalhado pormenorizado
detain detention detainees | detener detencion detenido reclusion internamiento retencion recluso | detenir detention detenu retention placer_en_detention | deter detencao detido reclusao
detect detection | detectar deteccion | detecter detection depistage | detetar detectar detecao deteccao
deter deterrent | disuadir disuasorio disuasion | dissuader dissuasif dissuasion | dissuadir dissuasor dissuasao
determine determinants | determinar determinante | determiner determinant | determinar determinante
devastate devastating | devastar devastador | devastateur ravager | devastar devastador
develop development developing | desarrollar desarrollo elaborar elaboracion crear formular | developper developpement elaborer elaboration mettre_au_point creer | desenvolver desenvolvimento elaborar elaboracao criar
device devices | dispositivo aparato | appareil dispositif | dispositivo aparelho
devise devising | idear concebir elaborar | concevoir elaborer | conceber elaborar
devoted | dedicado consagrado | consacre dedie | dedicado consagrado
diagnosis diagnostics | diagnostico | diagnostic | diagnostico
dialogue | dialogo | dialogue | dialogo
diaspora diasporas | diaspora | diaspora | diaspora
different differ differential differently | diferente distinto diferir diferencial diverso | different differer differencie distinct divers | diferente distinto diferir diferencial diverso
difficult difficulty difficulties | dificil dificultad | difficile difficulte | dificil dificuldade
difficult challenging | complejo complicado arduo | complexe ardu | complexo complicado
difficulty challenges challenge | dificultad problema | mal peine du_mal difficulte | dificuldade problema
digital | digital | numerique | digital
dignity dignified | dignidad digno | dignite digne | dignidade digno
dimension dimensions | dimension | dimension | dimensao
diploma diplomas | diploma titulo | diplome | diploma
diplomatic diplomacy | diplomatico diplomacia | diplomatique diplomatie | diplomatico diplomacia
dire | grave extremo funesto | terrible grave desespere extreme | grave terrivel extremo
direct directly direction | directo directamente direccion | direct directement direction | direto diretamente direcao
disability disabilities disabled | discapacidad | handicap handicape | deficiencia
disadvantaged disadvantage | desfavorecido desventaja | defavorise desavantage | desfavorecido desvantagem
disaggregate disaggregated | desglosar desglosado | ventile ventiler desagrege | desagregado desagregar
disappearance disappear | desaparicion desaparecer | disparition disparaitre | desaparecimento desaparecer
disaster disasters | desastre catastrofe | catastrophe | desastre catastrofe
discipline disciplinary | disciplina disciplinario | discipline disciplinaire | disciplina disciplinar
disclose | revelar divulgar | divulguer reveler | divulgar revelar
discourage discouraging | desalentar disuadir desincentivar | decourager dissuader | desencorajar dissuadir
discourse | discurso | discours | discurso
discover | descubrir | decouvrir | descobrir
discrimination discriminatory | discriminacion discriminatorio | discrimination discriminatoire | discriminacao discriminatorio
discuss discussion discussions | debatir discutir debate discusion analizar examinar | discuter debattre discussion debat examiner | discutir debater discussao debate
disease diseases | enfermedad | maladie | doenca
disembark disembarkation | desembarcar desembarco | debarquer debarquement | desembarcar desembarque
disincentive | desincentivo | frein desincitation | desincentivo
disparity disparities | disparidad diferencia | disparite ecart inegalite | disparidade
displaced displacement displace | desplazado desplazamiento desplazar | deplace deplacement deplacer | deslocado deslocacao deslocamento deslocar
disposal | eliminacion disposicion | elimination disposition | eliminacao disposicao
disproportionate disproportionately | desproporcionado desproporcionadamente | disproportionne demesurement | desproporcionado desproporcionadamente
disrupt disruption | interrumpir perturbar interrupcion perturbacion alteracion trastocar | perturber perturbation interrompre interruption bouleverser | interromper perturbar interrupcao perturbacao
disseminate dissemination | difundir difusion divulgar divulgacion | diffuser diffusion | divulgar difundir divulgacao difusao disseminar disseminacao
distance distancing remote remotely | distanciamiento distancia a_distancia remoto | distanciation distance a_distance eloigne | distanciamento distancia a_distancia remoto
distinct distinction distinguish | distinto distincion distinguir | distinct distinction distinguer | distinto distincao distinguir
distress | angustia peligro socorro dificultad | detresse | angustia perigo afflicao sofrimento
distribute distribution distributed | distribuir distribucion repartir reparto | distribuer distribution repartir | distribuir distribuicao
district districts | distrito barrio comarca | district quartier arrondissement | distrito bairro
diverse diversity | diverso diversidad variado distinto | divers diversite varie | diverso diversidade variado
diversify diversification | diversificar | diversifier | diversificar
divide division | dividir division brecha separar | diviser division fracture fosse separer | dividir divisao fosso separar
doctor doctors | medico doctor | medecin docteur | medico doutor
document documents documentation | documento documentacion documentar | document documentation documenter | documento documentacao documentar
dollar dollars | dolar | dollar | dolar
domestic | domestico nacional interno | domestique national interne interieur | domestico nacional interno
domicile | domicilio | domicile | domicilio
donate donor donors | donar donante donacion | donner donateur bailleur_de_fonds don bailleur | doar doador
door | puerta | porte | porta
dormitory dormitories | dormitorio residencia | dortoir | dormitorio
draft drafting | redactar borrador proyecto redaccion | rediger projet redaction | redigir projeto redacao rascunho
drain | drenar fuga | drain fuite | drenar fuga
dramatic dramatically | drastico drasticamente espectacular | dramatique considerablement radicalement | drastico drasticamente dramatico
drink drinking | beber potable agua_potable | boire potable eau_potable | beber potavel agua_potavel
drive driven drivers driver | factor impulsar impulsor causa motivado chofer conductor | facteur moteur pousser motive conduire cause | fator impulsionar motor causa motivado motorista
driver drivers | motor | moteur | motor
drop dropout dropping | abandono desercion abandonar caer caida | abandon decrochage abandonner chuter | abandono evasao abandonar cair
drought droughts | sequia | secheresse | seca
drug drugs | droga medicamento | drogue medicament | droga medicamento
due | debido adeudado causa motivo | du raison cause | devido causa
due because_of | causa debido_a | du_fait fait cause en_raison raison | devido causa
due_process | debidas_garantias_procesales debido_proceso garantias_procesales | garanties_procedurales procedure_reguliere | devido_processo garantias_processuais processo_justo
durable | duradero | durable | duradouro
duration | duracion | duree | duracao
during | durante | pendant durant lors_de au_cours_de | durante
duty duties | deber obligacion funcion tarea | devoir obligation fonction tache | dever obrigacao funcao tarefa
dwell dwelling | vivienda morada | logement habitation | habitacao moradia
dynamic dynamics | dinamico dinamica | dynamique | dinamico dinamica
`;
