/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_T = `
table tables | mesa cuadro tabla | tableau table | tabela mesa quadro
tablet tablets | tableta | tablette | tablet
tackle tackling | abordar combatir hacer_frente | lutter s'attaquer combattre attaquer aborder | combater enfrentar abordar
take taken taking took | tomar adoptar tener llevar asumir teniendo | prendre adopter tenir pris suivre | tomar adotar ter levar assumir
take_into_account | tener_en_cuenta | tenir_compte prendre_en_compte | ter_em_conta levar_em_conta
take_place held | tener_lugar celebrar | avoir_lieu tenir | ter_lugar realizar
takeaway takeaways | conclusion ensenanza | enseignement conclusion | conclusao licao
tangible | tangible | tangible concret | tangivel
tank tanks | tanque deposito | reservoir citerne | tanque reservatorio
tap taps | grifo aprovechar | robinet | torneira
target targets targeted targeting | meta objetivo dirigido destinatario destinar dirigirse focalizado especifico destinado selectivo | cible objectif cibler vise viser public_cible | meta alvo objetivo dirigido direcionar especifico destinatario visado visar destinado publico-alvo
target targeted | destinado dirigido | destine vise adresse | destinado dirigido
target_population | poblacion_destinataria poblacion_destinatario poblacion_objetivo | population_cible | populacao-alvo
task tasks | tarea funcion cometido | tache mission | tarefa funcao
teach teacher teachers teaching | docente profesor maestro ensenar ensenanza profesorado impartir didactico | enseignant enseigner professeur enseignement instituteur | professor docente ensinar ensino lecionar
team teams | equipo | equipe | equipa equipe
technical technician technicians technique techniques | tecnico tecnica | technique technicien | tecnico tecnica
technology technologies technological | tecnologia tecnologico | technologie technologique | tecnologia tecnologico
telework teleworking | teletrabajo | teletravail | teletrabalho
temperature | temperatura | temperature | temperatura
template | plantilla modelo | modele gabarit | modelo
temporary temporarily | temporal temporalmente provisional provisionalmente transitorio | temporaire temporairement provisoire | temporario temporariamente provisorio
tend tendency | tender tendencia | tendre tendance | tender tendencia
tension tensions | tension | tension | tensao
tent tents | tienda carpa | tente | tenda
tenure | tenencia permanencia | occupation tenure | posse
term terms | plazo termino condicion | terme condition | prazo termo condicao
territory territories territorial | territorio territorial | territoire territorial | territorio territorial
tertiary | terciario superior | tertiaire superieur | terciario superior
test testing tests tested | prueba test probar ensayar diagnostico deteccion someter | test tester depistage essai mettre_a_l'essai experimenter | teste testar testagem experimentar
testimony testimonials | testimonio | temoignage | testemunho
text texts | texto | texte | texto
thank thanks | agradecer gracias dar_las_gracias | remercier grace | agradecer gracas
thanks_to | gracias | grace | gracas
theft stolen steal | robo hurto robado | vol vole | roubo furto roubado
theme thematic themes | tema tematico | theme thematique | tema tematico
then | entonces luego despues | ensuite puis | depois entao
therapy therapeutic massage | terapia masaje terapeutico masoterapia massoterapia | therapie massage therapeutique massotherapie | terapia massagem terapeutico massoterapia
thereby thus therefore hence | por_tanto por_lo_tanto asi por_ende por_consiguiente de_este_modo modo | donc ainsi par_consequent de_ce_fait par_la | portanto assim por_conseguinte deste_modo desta_forma por_isso
think thinking | pensar pensamiento | penser pensee reflexion | pensar pensamento
third | tercero tercer | troisieme tiers | terceiro
thousand thousands | mil millar miles | mille milliers millier | mil milhar milhares
threat threats threaten threatening | amenaza amenazar | menace menacer peser | ameaca ameacar
threshold thresholds | umbral | seuil | limiar
thrive | prosperar | prosperer s'epanouir | prosperar
through by | pasar mediante traves | passer travers biais moyen | passar atraves meio
through via | medio por_medio_de via | moyen au_moyen grace voie intermediaire | meio por_meio via
throughout | durante a_lo_largo todo en_todo | tout_au_long dans_tout tout ensemble | ao_longo durante todo em_todo
tie ties | vinculo lazo | lien attache | laco vinculo
time times timely | tiempo oportuno puntual momento vez oportunamente hora a_tiempo plazo | temps moment fois en_temps_utile opportun rapide delai en_temps_voulu | tempo oportuno atempado momento vez hora
title titles | titulo | titre intitule | titulo
today | hoy actualidad | aujourd'hui | hoje
together_with along_with | junto_con | avec ainsi_que | juntamente_com
toilet toilets latrine latrines | inodoro letrina bano aseo retrete | toilettes latrine | sanitario latrina sanita banheiro casa_de_banho
tolerance | tolerancia | tolerance | tolerancia
too | demasiado tambien excesivamente | trop aussi egalement | demasiado tambem excessivamente
tool tools toolkit toolbox | herramienta caja_de_herramientas instrumento kit_de_herramientas | outil boite_a_outils instrument trousse_a_outils | ferramenta caixa_de_ferramentas instrumento
toolkit | guia_practica | guide_pratique | guia_pratico
topic topics | tema | sujet theme | tema topico assunto
torture | tortura | torture | tortura
total | total | total | total
touch touching | tocar contacto | toucher contact | tocar contacto
tour tourism tourist | turismo gira turista | tourisme tournee touriste | turismo turista
towards toward | hacia para con_miras encaminado | vers envers en_vue | para rumo em_direcao com_vista
town towns village villages | pueblo ciudad aldea localidad | ville village commune bourg | cidade vila aldeia localidade
trace tracing track tracking | rastrear rastreo localizar seguimiento seguir localizacion busqueda | retrouver tracer suivre recherche suivi localiser tracage | rastrear rastreio localizar acompanhar seguir localizacao
trade trading | comercio oficio comercial gremial | commerce metier commercial | comercio oficio comercial
trade_union trade_unions unions | sindicato | syndicat | sindicato
tradition traditional traditionally | tradicional tradicion | traditionnel tradition | tradicional tradicao
traffic trafficking trafficked traffickers | trata tratante trafico traficante objeto_de_trata | traite trafiquant trafic victime_de_la_traite | trafico traficante traficado
trafficking_in_persons human_trafficking | trata_de_personas trata | traite_des_personnes traite_des_etres_humains traite | trafico_de_pessoas trafico_de_seres_humanos
tragedy tragedies | tragedia | tragedie | tragedia
trail trails | rastro senda | piste sentier | trilho rasto
train training trained trainees trainee trainers | formar formacion capacitar capacitacion adiestrar aprendiz pasante becario cursillista entrenar formador participante practicas persona_en_formacion personas_en_formacion | former formation stagiaire formateur entrainer apprenant | formar formacao capacitar capacitacao treinar formando formador estagiario treinamento
transaction transactions | transaccion operacion | transaction operation | transacao operacao
transfer transfers | transferencia transferir traslado envio | transfert transferer transmettre virement | transferencia transferir
transform transformation transformative | transformar transformacion transformador | transformer transformation transformateur | transformar transformacao transformador
transit | transito | transit | transito
transition transitions | transicion | transition | transicao
translate translation translated | traducir traduccion | traduire traduction | traduzir traducao
transmit transmission | transmision transmitir contagio | transmission transmettre | transmissao transmitir
transnational | transnacional | transnational | transnacional
transparent transparency | transparente transparencia | transparent transparence | transparente transparencia
transport transportation | transporte | transport | transporte
trap traps | trampa | piege | armadilha
trauma traumatic | trauma traumatico | traumatisme traumatique | trauma traumatico
travel travelling | viajar viaje | voyager voyage deplacement | viajar viagem
treat treated treatment | tratar tratamiento trato | traiter traitement soigner | tratar tratamento
treaty treaties | tratado | traite | tratado
tremendous tremendously | enorme tremendo | enorme immense | enorme tremendo
trend trends | tendencia | tendance | tendencia
trial | juicio ensayo proceso | proces essai | julgamento ensaio
trigger triggered | desencadenar provocar | declencher provoquer | desencadear provocar
tripartite | tripartito | tripartite | tripartido
triple | triple triplicar | triple tripler | triplo triplicar
trouble troubles | problema trastorno dificultad | trouble probleme | problema perturbacao
true | verdad cierto verdadero | vrai veritable | verdade verdadeiro certo
trust | confianza confiar fideicomiso | confiance confier | confianca confiar
truth | verdad | verite | verdade
try trying | tratar intentar procurar | essayer tenter | tentar procurar
tuberculosis | tuberculosis | tuberculose | tuberculose
turk turkish | turco | turc | turco
turn turning | convertir girar vez | tourner transformer tour | virar tornar vez
tv television channel | television canal cadena televisivo | television chaine televise | televisao canal televisivo
type types kind kinds | tipo clase genero | type sorte genre | tipo genero
`;
