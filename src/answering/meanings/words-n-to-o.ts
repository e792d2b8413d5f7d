/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_N_TO_O = `
name names namely | nombre saber a_saber nombrar | nom nommer a_savoir savoir | nome nomear a_saber
narrative narratives | relato discurso narrativa | recit discours | narrativa discurso
narrow narrowing | reducir estrecho | reduire etroit | reduzir estreito
nation national nationals nationally | nacional nacion | national nation ressortissant nationaux | nacional nacao nacionais
nationality | nacionalidad | nationalite | nacionalidade
nationwide | en_todo_el_pais nacional a_nivel_nacional | a_l'echelle_nationale national | em_todo_o_pais nacional a_nivel_nacional
native | nativo natal materno | natif autochtone maternel natal | nativo natural materno
natural nature | natural naturaleza caracter | naturel nature | natural natureza
navigate | navegar orientarse desenvolverse | naviguer s'orienter | navegar orientar-se
near nearby neighbouring | cerca cercano vecino | pres proche voisin | perto proximo vizinho
necessary necessarily | necesario necesariamente | necessaire necessairement | necessario necessariamente
necessity necessities | necesidad | necessite | necessidade
need needed needs | necesidad necesitar necesario preciso requerir deber haber | besoin necessaire avoir_besoin necessite | necessidade precisar necessitar necessario preciso dever
need needs | hacer_falta falta preciso | falloir necessaire besoin | ser_preciso preciso
negative negatively | negativo negativamente | negatif negativement | negativo negativamente
neglect neglected | abandono descuidar desatender negligencia | negligence negliger delaissement delaisse | negligencia negligenciar abandono
negotiate negotiation negotiated | negociar negociacion | negocier negociation | negociar negociacao
network networks networking | red establecer_contactos crear_redes contacto interconexion | reseau reseautage mise_en_reseau contact nouer_des_contacts reseauter nouer | rede redes contacto contato estabelecer_contactos
neutral | neutral neutro | neutre | neutro
new newly newcomers newcomer | nuevo recien reciente recien_llegado novedoso | nouveau recemment nouvel_arrivant nouvellement nouveaux_arrivants | novo recem recentemente recem-chegado recente
newly_arrived newcomers | recien_llegado | nouvel_arrivant nouvellement_arrive nouveaux_arrivants primo-arrivant | recem-chegado
news | noticia | nouvelle actualite | noticia
next | siguiente proximo | prochain suivant | proximo seguinte
nmr mechanism | mecanismo | mecanisme dispositif | mecanismo
no_one nobody anyone someone | nadie alguien | personne quelqu'un | ninguem alguem
norm norms | norma | norme | norma
normal normalcy | normal normalidad | normal normalite | normal normalidade
north northern northwest northeast | norte septentrional noroeste noreste | nord septentrional nord-ouest nord-est | norte setentrional noroeste nordeste
note noted notes | observar tomar_nota senalar nota | noter relever constater note | notar observar nota registar
notice notable notably | aviso notable especialmente | avis notable notamment | aviso notavel nomeadamente
notify | notificar | notifier | notificar
number numbers | numero cantidad cifra | nombre numero chiffre | numero quantidade
number | serie cantidad | nombre serie | numero serie
nurse nurses nursing | enfermero enfermeria | infirmier soins_infirmiers | enfermeiro enfermagem
nutrition | nutricion | nutrition | nutricao
nutritious | nutritivo | nutritif | nutritivo
obey oblige obligation obligations obliged | obligacion obligar | obligation obliger tenu | obrigacao obrigar
object objective objectives | objetivo objeto oponerse | objectif objet but s'opposer | objetivo objeto opor-se
observatory observatories | observatorio | observatoire | observatorio
observe observed | observar | observer constater | observar
obstacle obstacles | obstaculo | obstacle | obstaculo
obtain obtaining | obtener conseguir | obtenir | obter conseguir
occupation occupational | ocupacion laboral profesional ocupacional en_el_trabajo | profession professionnel au_travail | profissao profissional ocupacao ocupacional laboral
occur | ocurrir producirse suceder | survenir se_produire | ocorrer
offence offense offences offenders perpetrator perpetrators | delito infraccion delincuente autor infractor agresor | infraction delit delinquant auteur | infracao delito infrator autor crime
offer offers offering offered | ofrecer oferta brindar | offrir offre proposer | oferecer oferta
office officer officers official officials | oficina funcionario oficial agente cargo directivo responsable despacho empleado | bureau fonctionnaire agent officiel responsable cadre office | escritorio funcionario agente oficial responsavel gabinete cargo quadro
often usually | soler suele suelen habitual | avoir_tendance habituellement | costumar geralmente
old | antiguo viejo anciano edad | vieux ancien age | antigo velho idoso idade
on-the-job | en_el_empleo en_el_puesto_de_trabajo practico en_el_trabajo | en_cours_d'emploi sur_le_tas en_entreprise | em_contexto_de_trabalho no_local_de_trabalho
on_the_basis basis based_on | en_funcion sobre_la_base con_base | sur_la_base fonction | com_base base
one-stop one_stop | ventanilla_unica | guichet_unique | balcao_unico
ongoing | en_curso continuo constante actual permanente | en_cours continu permanent | em_curso continuo permanente
online internet | en_linea internet por_internet virtual digital | en_ligne internet | online internet em_linha
only | unicamente exclusivamente | ne_que uniquement | unicamente exclusivamente
onset | aparicion inicio comienzo evolucion | apparition debut survenue | inicio aparecimento evolucao
open opening openly | abrir abierto apertura abiertamente | ouvrir ouvert ouverture ouvertement | abrir aberto abertura
operate operation operations operational | operar operacion funcionar operativo operacional funcionamiento | fonctionner operation operationnel exploiter operer fonctionnement | operar operacao funcionar operacional funcionamento
operate provide | funcionar ofrecer | fonctionner | funcionar
opinion opinions view views | opinion punto_de_vista vista opinar vision | opinion avis point_de_vue vue | opiniao ponto_de_vista visao
opportunity opportunities | oportunidad posibilidad | possibilite occasion opportunite chance | oportunidade possibilidade
oppress oppression | opresion | oppression | opressao
opt opted | optar | opter choisir | optar
optimize | optimizar | optimiser | otimizar
option options | opcion | option possibilite | opcao
order orders ordered | orden ordenar pedido | ordre ordonner commande | ordem ordenar encomenda
orderly | ordenado | ordonne | ordenado
organize organization organizations organised | organizar organizacion organismo | organiser organisation organisme | organizar organizacao organismo
orient orientation | orientacion orientar | orientation orienter | orientacao orientar
origin origins | origen procedencia | origine provenance | origem proveniencia
originate originates | proceder originar provenir originarse | provenir partir | provir originar
otherwise | de_otro_modo otro contrario | autrement sinon | outro caso_contrario
out carry_out | efectuar realizar | effectuer realiser | efetuar realizar
outbreak outbreaks | brote estallido | flambee epidemie foyer | surto
outcome outcomes | resultado | resultat | resultado
outlaw outlawing | prohibir | interdire | proibir
outline outlined outlining | esbozar senalar describir exponer presentar mencionar indicar delinear | decrire exposer presenter enoncer indiquer souligner esquisser | descrever expor apresentar delinear indicar assinalar enunciar
outpatient | ambulatorio consulta_externa | ambulatoire consultation_externe | ambulatorio
outreach | divulgacion extension alcance proximidad sensibilizacion | sensibilisation proximite | divulgacao sensibilizacao proximidade
outside | fuera exterior | hors exterieur en_dehors dehors | fora exterior
outstanding | destacado pendiente | exceptionnel remarquable | notavel pendente
over | mas_de durante encima | plus_de pendant sur | mais_de durante sobre
over more_than | superior mas_de superar | plus_de depasser superieur | mais_de superior ultrapassar
overall | general global conjunto | global general ensemble | geral global conjunto
overcome overcoming | superar vencer | surmonter vaincre depasser | superar ultrapassar vencer
overcrowded overcrowding | hacinado hacinamiento superpoblado abarrotado | surpeuple surpeuplement bonde | superlotado sobrelotado sobrelotacao superlotacao
oversee oversight supervise supervision | supervisar supervision vigilar control | superviser supervision controle encadrer encadrement | supervisionar supervisao fiscalizar
overview | panorama resumen vision_general | apercu vue_d'ensemble | panorama visao_geral
overwhelm overwhelmed | desbordar saturar abrumar | deborder submerger | sobrecarregar
own owned ownership | propio propiedad apropiacion titularidad | propre propriete appropriation posseder | proprio propriedade apropriacao
own | propio | propre | proprio
owner | propietario dueno | proprietaire | proprietario dono
oxygen | oxigeno | oxygene | oxigenio
`;
