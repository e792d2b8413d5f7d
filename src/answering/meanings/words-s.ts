/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_S = `
safe safely safety safer | seguro seguridad sin_riesgos de_forma_segura con_seguridad en_condiciones_de_seguridad | sur securite sain surete sans_danger en_toute_securite securise | seguro seguranca em_seguranca com_seguranca
safeguard safeguards | salvaguardar salvaguardia proteger garantia salvaguarda | sauvegarder garantie proteger sauvegarde preserver | salvaguardar salvaguarda garantia proteger
sale sales sell selling | venta vender | vente vendre | venda vender
sale rents rent | alquiler arriendo | loyer | renda aluguer arrendamento
same equal | mismo igual | meme egal | mesmo igual
sanction sanctions | sancion sancionar | sanction sanctionner | sancao sancionar
sanitation | saneamiento | assainissement | saneamento
save saving savings | ahorrar ahorro salvar | epargner economiser sauver epargne | poupar poupanca salvar
scale scale_up upscale | ampliar escala aumentar intensificar reproducir_a_mayor_escala | echelle intensifier elargir etendre developper transposer | ampliar escala aumentar intensificar expandir
scapegoat scapegoating | chivo_expiatorio | bouc_emissaire | bode_expiatorio
scarce scarcity | escaso escasez | rare penurie rarete | escasso escassez
scarce scarcity | escasear escaso | rare manquer | escassear escasso
schedule scheduled | programar calendario horario | programmer calendrier horaire | programar calendario horario agendar
scheme schemes | plan regimen programa sistema | regime programme dispositif systeme | regime programa esquema sistema plano
scholarship scholarships | beca | bourse | bolsa bolsa_de_estudo
school schools schooling | escuela escolar escolarizacion colegio centro_escolar escolaridad centro_educativo | ecole scolaire scolarisation scolarite etablissement_scolaire | escola escolar escolarizacao escolaridade
science sciences scientific | ciencia cientifico | science scientifique | ciencia cientifico
scope | alcance ambito | portee champ_d'application etendue | ambito alcance
screen screening | cribado deteccion control tamizaje prueba | depistage controle verification | rastreio triagem controlo rastreamento
sea | mar maritimo | mer maritime | mar maritimo
search | buscar busqueda | rechercher recherche | buscar busca procurar procura
season seasonal | temporada estacional temporal temporero | saison saisonnier | epoca sazonal temporada
second secondary | segundo secundario segunda | deuxieme second secondaire | segundo secundario segunda
secretariat | secretaria secretariado | secretariat | secretariado secretaria
sector sectors sectoral | sector sectorial | secteur sectoriel | setor sector setorial
secure security | seguro seguridad garantizar protegido | securite sur securise garantir obtenir | seguro seguranca garantir
see seen | ver considerar percibir observar | voir considerer percevoir | ver considerar observar
seek seeking seeker seekers sought | buscar solicitar procurar tratar solicitante pretender demandante | rechercher chercher demandeur demander solliciter s'efforcer | procurar buscar requerente solicitar solicitante pretender tentar
segment segments | segmento sector | segment | segmento
segregation | segregacion | segregation | segregacao
seize | aprovechar incautar confiscar agarrar | saisir profiter | aproveitar apreender agarrar
select selection selected | seleccionar seleccion elegir | selectionner selection choisir | selecionar selecao escolher
semi | semi | semi | semi
send sending | enviar envio mandar | envoyer envoi transmettre | enviar envio mandar
sending_money | envio_de_dinero | envoi_d'argent | envio_de_dinheiro
senior_citizens | personas_mayores tercera_edad | personnes_agees troisieme_age | idosos pessoas_idosas terceira_idade
sense | sentido sentimiento | sens sentiment | sentido sentimento sensacao
sensitive sensitivity | sensible delicado tener_en_cuenta con_perspectiva | sensible attentif tenant_compte adapte | sensivel atento
separate separated separately | separado separar separadamente distinto independiente | separe separer separement distinct | separado separar separadamente distinto
series | serie | serie | serie
serious seriously severe severely | grave serio gravemente severo | grave serieux gravement severe | grave serio gravemente severo
servant servants civil_servants public_servants | funcionario servidor empleado_publico | fonctionnaire agent_public | funcionario servidor funcionario_publico servidor_publico
serve serves serving served | atender servir prestar_servicio asistir | servir desservir aider accueillir | servir atender prestar_servico apoiar
service services | servicio prestacion | service prestation | servico prestacao
servitude | servidumbre | servitude | servidao
session sessions | sesion | seance session | sessao
set sets setting settings | establecer fijar conjunto entorno ambito contexto crear | fixer etablir ensemble cadre milieu contexte creer | estabelecer fixar conjunto contexto ambiente criar definir
set_up established | poner_en_marcha montar | mettre_sur_pied mettre_en_place | montar criar
settle settled settlement settlements | asentamiento establecerse asentarse arreglo instalarse | etablissement installer campement s'installer quartier reglement habitat implantation | assentamento estabelecer-se fixar-se instalar-se povoamento
sewing | costura coser | couture | costura
sex sexual sexually | sexo sexual | sexe sexuel | sexo sexual
shape | configurar forma moldear | faconner forme influencer | moldar forma configurar
share sharing shared | compartir intercambio intercambiar puesta_en_comun comun proporcion difundir | partager partage echange commun part mise_en_commun | partilhar partilha compartilhar intercambio comum troca
shelter shelters | refugio albergue alojamiento cobijo | abri refuge hebergement foyer centre_d'accueil | abrigo alojamento refugio
shield | proteger escudo | proteger | proteger escudo
shift shifting | cambio trasladar desplazar turno transferir | changement transferer deplacer evolution repercuter | mudanca transferir deslocar turno
shipwreck shipwrecks | naufragio | naufrage | naufragio
shock shocks | choque conmocion perturbacion | choc | choque
short shorter shortage shortages | corto breve escasez carencia | court bref penurie manque | curto breve escassez carencia
show showed shown shows | mostrar demostrar indicar revelar | montrer demontrer indiquer reveler | mostrar demonstrar indicar revelar
show | poner_de_manifiesto mostrar | faire_apparaitre montrer temoigner | mostrar evidenciar
showcase | mostrar exponer presentar | presenter mettre_en_valeur | mostrar apresentar
shower showers | ducha | douche | chuveiro duche
shut | cerrar | fermer | fechar encerrar
sibling siblings | hermano | frere fratrie | irmao
side sides | lado parte | cote part | lado parte
sign signed signature | firmar suscribir firma | signer signature | assinar assinatura firmar
significant significantly signify | importante significativo considerable considerablemente sustancial notable significar | important significatif considerable sensiblement considerablement notable signifier | significativo importante consideravel consideravelmente significar notavel
similar similarly | similar analogo semejante parecido del_mismo_modo igualmente asimismo mismo_modo misma_manera de_igual_modo | similaire semblable analogue meme de_meme egalement pareillement | semelhante similar analogo mesmo_modo da_mesma_forma igualmente
simple simplify simply | simple sencillo simplificar simplemente | simple simplifier simplement | simples simplificar simplesmente
simultaneously concurrently concurrent | simultaneamente al_mismo_tiempo paralelo tiempo | simultanement en_meme_temps parallele temps parallelement concomitamment | simultaneamente ao_mesmo_tempo paralelo tempo
since because | desde porque puesto ya_que dado_que debido puesto_que pues | depuis parce car puisque etant_donne | desde porque uma_vez visto pois dado_que ja_que
single | unico solo soltero | unique seul celibataire | unico so solteiro
sink | lavabo | lavabo evier | pia lavatorio
site sites | sitio lugar centro | site lieu | sitio local
situation situations | situacion | situation | situacao
size sized | tamano | taille | tamanho dimensao
skill skills skilled upskilling reskilling | competencia aptitud habilidad capacidad cualificado perfeccionamiento capacitacion destreza conocimiento mejora_de_las_competencias | competence aptitude qualifie perfectionnement qualification savoir-faire | competencia aptidao habilidade qualificado capacitacao aperfeicoamento
slave slavery | esclavo esclavitud | esclave esclavage | escravo escravidao escravatura
sleep | dormir sueno | dormir sommeil | dormir sono
slogan | lema eslogan | slogan | lema
slow slowly | lento lentamente frenar | lent lentement ralentir | lento lentamente
slum slums | barrio_marginal tugurio | bidonville taudis | bairro_de_lata favela
small smaller | pequeno menor reducido | petit faible moindre | pequeno menor reduzido
smartphone | telefono_inteligente | smartphone telephone_intelligent | telemovel_inteligente smartphone
smooth smoothly | fluido sin_tropiezos sin_contratiempos | fluide harmonieux | fluido harmonioso suave
smooth | bueno fluido | bon harmonieux | bom
smuggling smuggle smugglers smuggled | trafico_ilicito trafico traficante traficado contrabando objeto_de_trafico | trafic trafic_illicite passeur | trafico contrabando introducao_clandestina traficante contrabandista auxilio_a_imigracao_ilegal
soap | jabon | savon | sabao sabonete
social socially | social socialmente | social socialement | social socialmente
social_media social_network social_networks | redes_sociales medios_sociales | medias_sociaux reseaux_sociaux | redes_sociais
society societal | sociedad social | societe social | sociedade social
socioeconomic socio-economic | socioeconomico | socioeconomique | socioeconomico
software | programa_informatico software | logiciel | software programa_informatico
soil | suelo | sol | solo
soldier soldiers | soldado | soldat | soldado
solidarity | solidaridad | solidarite | solidariedade
solution solutions solve | solucion resolver | solution resoudre | solucao resolver
son sons | hijo | fils | filho
sound | solido sonido | solide rationnel son | solido som
source sources | fuente origen | source origine | fonte origem
south southern southeast southwest | sur meridional sureste suroeste | sud meridional sud-est sud-ouest | sul meridional sudeste sudoeste
sovereign sovereignty | soberano soberania | souverain souverainete | soberano soberania
space spaces | espacio lugar | espace lieu | espaco lugar
span | abarcar duracion | couvrir duree | abranger duracao
spanish | espanol | espagnol | espanhol
speak speaking speech speakers | hablar discurso habla hablante | parler discours parole locuteur | falar discurso fala falante
special specially specialized specialised specialist | especial especializado especialista especialmente | special specialise specialiste specialement | especial especializado especialista especialmente
specific specifically | especifico concreto especificamente determinado en_concreto | specifique precis specifiquement particulier determine | especifico concreto especificamente determinado
speed | rapidez velocidad acelerar | rapidite vitesse accelerer | rapidez velocidade acelerar
spend spent spending | gastar gasto pasar dedicar | depenser passer consacrer depense | gastar despesa passar dedicar
sphere spheres | esfera ambito | sphere domaine | esfera ambito
sponsor sponsorship sponsored | patrocinio patrocinar patrocinador | parrainage parrainer sponsor | patrocinio patrocinar patrocinador
sport sports | deporte deportivo | sport sportif | desporto esporte desportivo
spot spots | lugar punto | lieu spot | lugar ponto
spotlight | foco centro_de_atencion relieve | projecteur lumiere | destaque foco
spouse spouses | conyuge esposo | conjoint epoux | conjuge esposo
spread spreading | propagar propagacion difundir transmision expansion | propager propagation diffuser transmission | propagar propagacao difundir espalhar disseminacao
stable stability | estable estabilidad | stable stabilite | estavel estabilidade
stage stages | etapa fase | etape stade phase | etapa fase
stakeholder stakeholders | parte_interesada partes_interesadas interesado actor agente partes_implicadas | partie_prenante parties_prenantes acteur partie_interessee | parte_interessada partes_interessadas interveniente ator
stand standing | estar defender pie | tenir debout | estar ficar
standard standards standardize standardized | norma estandar nivel criterio normalizado pauta | norme standard niveau critere normalise | norma padrao normas nivel padronizado
state states stated status statement | estado condicion situacion declarar declaracion estatus estatal | etat statut situation declarer declaration condition affirmer | estado estatuto situacao declarar declaracao condicao status estatal
stateless statelessness | apatrida apatridia | apatride apatridie | apatrida apatridia
stateless_person | apatrida | apatride | apatrida
station stations | estacion comisaria emisora | station gare poste commissariat | estacao esquadra posto
statistics statistical | estadistica estadistico | statistique | estatistica estatistico
statutory | legal estatutario reglamentario | legal statutaire | legal estatutario
stay staying | permanecer estancia quedarse estadia permanencia | sejour rester sejourner | estadia permanecer permanencia ficar
steer steers steering | dirigir orientar | piloter diriger orienter | orientar dirigir
stem stemmed | derivar provenir | decouler provenir | derivar decorrer
step steps | paso medida | etape pas mesure | passo medida etapa
stereotype stereotypes | estereotipo | stereotype | estereotipo
stigma stigmatization stigmatize | estigma estigmatizacion estigmatizar | stigmatisation stigmatiser stigmate | estigma estigmatizacao estigmatizar
still | aun todavia seguir continuar sigue siguen | encore toujours continuer | ainda continuar
stimulus | estimulo | relance stimulation | estimulo
stock store | existencia tienda almacenar reserva | stock magasin stocker | stock loja armazenar
stop | detener dejar parar | arreter cesser | parar deixar
story stories | historia relato | histoire recit | historia relato
strain | tension presion | tension pression | tensao pressao
strand stranded | varado bloqueado atrapado | bloque echoue | retido encalhado bloqueado
strategy strategies strategic | estrategia estrategico | strategie strategique | estrategia estrategico
streamline streamlining | racionalizar agilizar simplificar | rationaliser simplifier | racionalizar agilizar simplificar
street streets | calle callejero | rue | rua
strength strengths strengthen strengthening strong stronger strongly | fortalecer reforzar fortaleza fuerte fortalecimiento firmemente fuerza solido refuerzo potenciar | renforcer force fort renforcement fortement solide atout consolider | fortalecer reforcar forca forte fortalecimento reforco fortemente solido
stress | estres subrayar destacar tension | stress souligner | stress salientar estresse sublinhar
strict strictly | estricto estrictamente | strict strictement | estrito estritamente rigoroso
structure structures structural | estructura estructural | structure structurel | estrutura estrutural
struggle struggling | luchar lucha dificultad | lutter lutte peiner difficulte | lutar luta dificuldade
study studies studying | estudio estudiar | etude etudier | estudo estudar
subject subjects | sujeto tema asignatura materia objeto someter | sujet soumis matiere | sujeito tema disciplina assunto
submit submission submitting | presentar enviar presentacion envio | soumettre presenter soumission envoyer presentation | apresentar submeter enviar apresentacao envio submissao
subregional | subregional | sous-regional sous-regionaux | sub-regional sub-regionais
subsequent subsequently | posterior posteriormente ulterior | ulterieur ulterieurement ensuite par_la_suite | posterior posteriormente subsequente
subsistence | subsistencia | subsistance | subsistencia
substance substances | sustancia | substance | substancia
substandard | deficiente de_mala_calidad | insalubre inferieur_aux_normes | precario abaixo_do_padrao
substantial substantially | sustancial considerable sustancialmente | substantiel considerable sensiblement | substancial consideravel substancialmente
success successful successfully succeed succeeding | exito con_exito lograr satisfactoriamente exitoso triunfar | reussite succes avec_succes reussir couronne_de_succes fructueux | exito sucesso com_exito com_sucesso bem-sucedido conseguir
such that so | tal asi semejante | tel ainsi si | tal assim
such_as like | como tal_como tales_como por_ejemplo | comme tel_que tels_que telles_que par_exemple | como tal_como tais_como por_exemplo
sudden suddenly | repentino subito | soudain | repentino subito
suffer suffering | sufrir padecer sufrimiento | souffrir subir souffrance | sofrer padecer sofrimento
suggest suggestion suggestions suggested | sugerir sugerencia proponer propuesta | suggerer suggestion proposer proposition | sugerir sugestao propor
suit suitable suitability | adecuado idoneidad idoneo apropiado adecuacion conveniencia | adapte adequat approprie adequation pertinence aptitude convenance | adequado adequacao apropriado idoneidade
summary summarize summarized | resumen resumir | resume resumer synthese | resumo resumir sintese
summit | cumbre | sommet | cimeira cupula
supplement supplementing | complementar suplementar | completer complement | complementar suplementar
supplier suppliers | proveedor | fournisseur | fornecedor
supply supplies | suministro suministrar abastecimiento provision articulo | approvisionnement fourniture fournir | fornecimento abastecimento fornecer
supply_chain supply_chains | cadena_de_suministro cadenas_de_suministro | chaine_d'approvisionnement chaines_d'approvisionnement | cadeia_de_abastecimento cadeias_de_abastecimento
support supporting supportive supports | apoyar apoyo respaldar ayudar respaldo sustentar prestar_apoyo ayuda apoyado sostener | soutenir appuyer soutien appui aider accompagnement aide | apoiar apoio ajudar suporte sustentar auxiliar
support | acompanar respaldar | accompagner epauler | acompanhar
surface | superficie | surface | superficie
surface_water surfaces | superficie superficial aguas_superficiales | eaux_de_surface surface | superficie aguas_superficiais
surge | aumento auge | hausse afflux augmentation | aumento surto
surgical surgery | quirurgico cirugia | chirurgical chirurgie | cirurgico cirurgia
surprise surprised | sorprender | surprendre | surpreender
surround surrounding | circundante rodear alrededor en_torno | entourer environnant autour | circundante envolver rodear em_torno
surveillance | vigilancia | surveillance | vigilancia
survey surveys surveyed | encuesta encuestar | enquete sondage | inquerito pesquisa inquirido
survive survival survivor survivors | sobreviviente superviviente sobrevivir supervivencia victima | survivant rescape survivre survie | sobrevivente sobreviver sobrevivencia
suspect suspected | sospechar presunto sospechoso sospecha | suspecter presume soupconner suspect | suspeito suspeitar suspeita
suspend suspending suspension | suspender suspension | suspendre suspension | suspender suspensao
sustain sustainable sustainability sustaining | sostenible sostener sostenibilidad mantener sustentable sustentabilidad | durable soutenir durabilite viabilite viable maintenir perenne | sustentavel sustentar sustentabilidade manter
switch | cambiar pasar | passer changer | mudar trocar
symbol | simbolo | symbole | simbolo
symptom symptoms | sintoma | symptome | sintoma
synergy synergies | sinergia | synergie | sinergia
system systems systematic systematically | sistema sistematico sistematicamente | systeme systematique systematiquement | sistema sistematico sistematicamente
`;
