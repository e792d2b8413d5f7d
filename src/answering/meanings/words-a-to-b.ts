/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_A_TO_B = `
able ability | capaz poder capacidad en_mejores_condiciones_de en_condiciones_de aptitud conseguir logro lograr | capable pouvoir capacite en_mesure aptitude a_meme_de parvenir | capaz poder capacidade em_condicoes_de conseguir aptidao
abolish abolition | abolir abolicion suprimir supresion | abolir abolition supprimer suppression | abolir abolicao suprimir
abroad overseas | extranjero exterior fuera_del_pais | etranger outre-mer | estrangeiro exterior fora_do_pais
absence | ausencia falta | absence manque defaut | ausencia falta
absent | ausente | absent | ausente
abuse | abuso maltrato | abus maltraitance mauvais_traitements sevices | abuso maus-tratos
academic academia | academico escolar mundo_academico universitario | universitaire scolaire milieu_universitaire monde_universitaire milieux_universitaires universites | academico escolar meio_academico mundo_academico universitario academia
accept accepted acceptance | aceptar aceptacion admitir | accepter acceptation admis admettre | aceitar aceite aceites aceitacao admitir
access accessing accessible | acceso acceder accesible | acces acceder accessible | acesso aceder acessar acessivel
accession accede | adhesion | adhesion adherer | adesao aderir
accommodation accommodate | alojamiento alojar vivienda | logement hebergement loger heberger | alojamento alojar acomodacao acomodar hospedagem
accompany accompanies | acompanar acompanamiento | accompagner accompagnement | acompanhar acompanhamento
accordance according | conformidad conforme arreglo de_acuerdo segun de_conformidad | conformement conformite conforme selon suivant d'apres | acordo conformidade conforme segundo
according_to | segun de_acuerdo_con conforme_a | selon d'apres | segundo de_acordo_com
according_to | segun | selon | segundo
accordingly consequently | por_consiguiente en_consecuencia por_lo_tanto por_tanto asi_pues consiguiente consecuencia | par_consequent en_consequence consequence donc consequent | por_conseguinte em_consequencia consequentemente portanto assim
account | cuenta | compte | conta
accountable accountability | rendicion_de_cuentas rendir_cuentas responsabilidad | redevabilite responsabilite rendre_compte | prestacao_de_contas responsabilizacao
accounting | contabilidad | comptabilite | contabilidade
accumulate accumulation cumulative | acumulacion acumular acumulado | accumulation accumuler cumul | acumulacao acumular acumulado
accurate | preciso exacto correcto certero | exact precis correct | preciso exato rigoroso correto
accused | acusado | accuse | acusado
achieve achievement attain attainable | lograr logro alcanzar conseguir alcanzable consecucion obtener | atteindre realiser realisation parvenir realisable accomplir resultat obtenir | alcancar conseguir atingir realizar alcance obter
acknowledge acknowledgements | reconocer agradecimientos reconocimiento | reconnaitre remerciements reconnaissance | reconhecer agradecimentos reconhecimento
acquire acquisition | adquirir adquisicion obtener | acquerir acquisition obtenir | adquirir aquisicao obter
across | en_todo en_toda a_traves a_lo_largo en_los en_las todo toda transversal | dans_tout a_travers dans_l'ensemble ensemble travers tout toute | em_todo em_toda atraves ao_longo todo toda
act acts | acto ley actuar accion acta | acte loi agir | ato lei agir atuar
action_plan | plan_de_accion | plan_d'action | plano_de_acao
actions action | accion medida actuacion actividad | action mesure intervention | acao medida atuacao
activities active actively | actividad activo activamente | activite actif active activement | atividade ativo ativamente
actors | actor agente interesado | acteur intervenant | ator agente interveniente
acute | agudo grave | aigu grave | agudo grave
adapt adaptation adjust adjustment tailor tailored | adaptar adaptacion ajustar ajuste a_medida adaptado | adapter adaptation ajuster ajustement sur_mesure amenager amenagement | adaptar adaptacao ajustar ajuste ajustamento medida
add added | anadir agregar sumar afadir anadido | ajouter ajout | acrescentar adicionar somar acrescido
additional additionally addition furthermore moreover | ademas adicional asimismo complementario por_otra_parte extra mas | en_outre de_plus additionnel supplementaire complementaire par_ailleurs outre aussi egalement | alem adicional ademais suplementar complementar tambem
address addressing | abordar atender tratar hacer_frente encarar direccion responder encargarse ocuparse solucionar resolver | aborder traiter repondre remedier s'attaquer attaquer faire_face adresse s'occuper resoudre | abordar tratar enfrentar responder resolver lidar combater endereco fazer_face
address meet | satisfacer dar_respuesta | repondre satisfaire | dar_resposta satisfazer
adequate adequately | adecuado suficiente apropiado debidamente idoneo | adequat suffisant approprie convenable dument | adequado suficiente apropriado devidamente condigno
adhere adherence | adhesion cumplimiento observancia respetar | adhesion respect respecter observer | adesao cumprimento observancia respeitar
administrative administration | administrativo administracion | administratif administration | administrativo administracao
admission admit admitted | admision ingreso admitir ingresado hospitalizado | admission admettre admis hospitalise | admissao admitir admitido internado
adolescents | adolescente | adolescent | adolescente
adopt adopted adoption | aprobar adoptar aprobacion adopcion | adopter adoption approuver approbation | adotar aprovar adocao aprovacao
adult | adulto mayor_de_edad | adulte majeur | adulto maior_de_idade
advance advanced | avanzar avanzado avance adelantar impulsar promover fomentar hacia_adelante | avancer avance progresser faire_progresser promouvoir avancee | avancar avancado avanco promover impulsionar progredir
advantage | ventaja beneficio provecho | avantage benefice profit | vantagem beneficio proveito
adverse adversely | adverso desfavorable negativo perjudicial | negatif defavorable nefaste prejudiciable | adverso desfavoravel negativo prejudicial
advertising | publicidad anuncio | publicite annonce | publicidade anuncio
advice advise advisory | consejo asesoramiento asesorar asesor consultivo aconsejar recomendacion | conseil conseiller consultatif avis | conselho aconselhamento assessoria aconselhar assessorar consultivo parecer
advocacy advocate | promocion incidencia defensa defender abogar sensibilizacion | plaidoyer plaider defense defendre sensibilisation | defesa promocao advocacia defender advogar sensibilizacao
affairs | asunto | affaires affaire | assunto negocio
affect affected | afectar afectado repercutir incidir | toucher affecter touche concerne | afetar atingir afetado atingido
affect influence | influir incidir | influer agir peser | influenciar incidir
affiliate affiliates | filial afiliado | affilie filiale | filial afiliado
affirm affirms assert asserts | afirmar aseverar sostener | affirmer soutenir | afirmar sustentar
affluent wealthy wealth | rico acomodado riqueza prospero | riche aise richesse prospere | rico abastado riqueza prospero
affordable affordability | asequible economico accesible | abordable accessible | acessivel economico
after | despues_de tras luego_de una_vez | apres suite | depois_de apos
aftermath | secuelas despues_de tras consecuencias posteriori | lendemain apres suites consequences | rescaldo apos sequencia consequencias
against | contra en_contra frente | contre | contra
age aged | edad anos | age ans | idade anos
age_group age_groups | grupo_de_edad franja_de_edad | tranche_d'age groupe_d'age | faixa_etaria grupo_etario
aged | edad | age | idade
agency agencies | agencia organismo entidad institucion | agence organisme institution | agencia organismo entidade instituicao
agenda | agenda programa orden_del_dia | programme agenda ordre_du_jour | agenda programa ordem_do_dia
agent agents | agente | agent | agente
aggravate aggravating | agravar agravante empeorar | aggraver aggravant | agravar agravante
agree agreed agreement | acordar acuerdo convenio convenir concertar pactar de_comun_acuerdo convenido | convenir accord convenu entente s'entendre s'accorder | acordar acordo concordar convenio combinado acordado
agriculture agri agricultural | agricultura agricola agropecuario agrario | agriculture agricole | agricultura agricola agro agropecuario
aid | ayuda asistencia auxilio | aide assistance secours | ajuda auxilio assistencia
aim aims aimed | objetivo tener_por_objeto pretender fin proponerse propone tiene_como orientado destinado aspirar encaminado objeto proposito buscar dirigido meta | but viser objectif vise destine tendre finalite cherche | objetivo visar pretender fim finalidade proposito destinado procurar dirigido meta intuito
alert | alerta | alerte | alerta
align alignment aligned | alinear armonizar ajustar acorde consonancia conforme | aligner alignement harmoniser conforme adequation | alinhar alinhamento harmonizar conforme consonancia
alike | por_igual tanto igualmente | ainsi_que aussi_bien comme tant | tanto igualmente por_igual bem_como
all whole entire | todo la_totalidad entero conjunto pleno | tout ensemble totalite entier | todo totalidade conjunto inteiro
alleviate | aliviar mitigar paliar | attenuer soulager alleger | aliviar atenuar mitigar
alliance ally allies | alianza aliado | alliance allie | alianca aliado
allocate allocation | asignar asignacion destinar | allouer allocation affecter affectation attribuer | alocar alocacao atribuir afetar afetacao destinar
allow permit | permitir posibilitar autorizar | permettre autoriser | permitir possibilitar autorizar
allow enables | hacer_posible | rendre_possible | tornar_possivel
almost nearly | casi cerca practicamente | presque pres quasiment | quase perto praticamente cerca
alone | solo | seul | sozinho
along alongside | a_lo_largo junto con | le_long ainsi avec aux_cotes | ao_longo junto com ao_lado
already | ya | deja | ja
also | tambien igualmente asimismo ademas | aussi egalement de_plus | tambem igualmente ainda
alternative alternatives | alternativo alternativa otro sustitutivo | alternative alternatif autre de_remplacement solution_de_rechange | alternativo alternativa outro
although though while whilst | aunque si_bien bien mientras pese a_pesar no_obstante | bien quoique alors tandis si meme malgre | embora apesar ainda enquanto se_bem
always all_times | todo_momento en_todo_momento | tout_moment a_tout_moment | todo_momento
ambitious ambition | ambicioso ambicion | ambitieux ambition | ambicioso ambicao
amend amended | modificar enmendar reformar | modifier amender reviser | alterar emendar modificar alterado
among amongst amidst amid | entre en_medio medio en | parmi entre au_milieu milieu au_sein dans chez | entre no_meio meio em
among_others inter_alia | entre_otros entre_otras_cosas | entre_autres | entre_outros
amount | cantidad monto importe cuantia equivaler constituir suma | montant somme quantite equivaloir constituer | montante quantia valor equivaler constituir quantidade
amplify amplification | amplificar ampliar | amplifier | amplificar ampliar
analysis analyse analyze | analizar analisis | analyser analyse | analisar analise
animate animated | animado animacion | anime animation | animado animacao
annex | anexo | annexe | anexo
announce announces announcement | anunciar anuncio | annoncer annonce | anunciar anuncio
annual annually | anual anualmente cada_ano | annuel annuellement chaque_annee par_an | anual anualmente cada_ano
another other | otro demas distinto restante mas | autre | outro demais restante
ante-mortem | ante_mortem | ante_mortem | ante_mortem
anticipate anticipating anticipation | prever anticipar previsto prevision | anticiper prevoir prevu prevision | antecipar prever previsto
anticipate anticipating | prevision | prevision prevoir | previsao
any some | cualquier alguno cierto | quelconque certain quelque tout | qualquer algum certo
appeal | apelar llamamiento recurso recurrir | appel recours interjeter | apelar recurso apelo
appear | aparecer parecer figurar | apparaitre paraitre sembler figurer | aparecer parecer figurar
apply application applicable applicant | aplicar solicitar solicitud aplicable postular solicitante | appliquer demande applicable candidature demandeur candidat postuler | aplicar candidatar solicitar aplicavel candidatura requerente pedido
appoint appointing appointment | nombrar designar nombramiento cita | nommer designer nomination rendez-vous | nomear designar nomeacao consulta
appreciate appreciation | agradecer valorar apreciar | apprecier reconnaissance | apreciar agradecer valorizar
apprehend apprehended | aprehender detener | apprehender arreter | apreender deter
apprenticeship apprenticeships | aprendizaje formacion_de_aprendices | apprentissage | aprendizagem
approach | enfoque planteamiento metodo acercamiento abordaje | approche demarche methode | abordagem enfoque metodo
appropriate appropriately appropriateness | apropiado adecuado idoneo oportuno pertinencia adecuacion procedente conveniente idoneidad | approprie adequat convenable pertinence opportun adapte adequation voulu | apropriado adequado oportuno conveniente pertinencia adequacao
approve approved approval | aprobar aprobacion | approuver approbation adopter | aprovar aprovacao
approximately around about roughly some | aproximadamente alrededor unos unas cerca en_torno | environ approximativement autour quelque pres | aproximadamente cerca cerca_de uns umas volta
arab arabic | arabe | arabe | arabe
arbitrary arbitrarily | arbitrario arbitrariamente | arbitraire arbitrairement | arbitrario arbitrariamente
area areas field | zona area ambito esfera campo terreno materia sector region | zone domaine secteur region terrain | area zona ambito dominio campo setor terreno regiao
arid | arido | aride | arido
arise arising arose | surgir derivarse plantearse | survenir surgir se_poser decouler | surgir decorrer
armed | armado | arme | armado
arrange arrangement | arreglo acuerdo disposicion organizar modalidad concertar | arrangement accord disposition organiser modalite | acordo arranjo disposicao organizar modalidade
arrest | detencion arresto detener arrestar | arrestation arreter interpellation | detencao prisao deter prender
arrive arrival arrived arriving newly_arrived | llegar llegada recien_llegado | arriver arrivee nouveaux_arrivants nouvel_arrivant arrivant | chegar chegada recem-chegado
art arts artist | arte artista artistico | art artiste artistique | arte artista artistico
article | articulo | article | artigo
artisanship handicraft handicrafts craft | artesanal artesania artesano | artisanal artisanat artisan | artesanal artesanato artesao
as_part_of part_of | en_el_marco parte | dans_le_cadre partie | no_ambito parte
as_well_as and | asi_como ademas_de_y | ainsi_que de_meme_que meme | bem_como assim_como tal_como
ask asked | pedir preguntar solicitar | demander interroger | pedir perguntar solicitar
aspect aspects | aspecto faceta | aspect volet | aspeto aspecto vertente
aspiration aspirations | aspiracion anhelo | aspiration | aspiracao
assembly | asamblea ley proyecto_de_ley | assemblee loi | assembleia lei
assess assessment | evaluar evaluacion valorar valoracion determinar | evaluer evaluation bilan | avaliar avaliacao
asset assets | activo bien baza patrimonio | actif atout bien avoir | ativo bem trunfo patrimonio
asset-building | creacion_de_activos | constitution_de_patrimoine | constituicao_de_patrimonio
assign assigned | asignar | assigner attribuer affecter | atribuir designar
assist assistance | ayudar asistir asistencia ayuda prestar_asistencia apoyo atencion | aider assister assistance aide | ajudar assistir assistencia ajuda auxilio apoio
association associate associated associations | asociacion asociado asociar relacionado vinculado | association associe lie | associacao associado associar relacionado ligado
assume | asumir suponer | assumer supposer | assumir supor
asylum asylum-seekers | asilo solicitante_de_asilo | asile demandeur_d'asile | asilo requerente_de_asilo solicitante_de_asilo
at_least | al_menos por_lo_menos como_minimo | au_moins minimum | pelo_menos no_minimo
attach attached attachments | adjuntar adjunto | joindre piece_jointe joint ci-joint | anexar anexo
attack attacks | ataque agresion atacar | attaque agression attaquer | ataque agressao atacar
attempt attempting | intentar intento tratar | tenter tentative essayer | tentar tentativa
attend attended attendance | asistir acudir asistencia | assister frequenter participer suivre frequentation | assistir frequentar participar frequencia
attention | atencion | attention | atencao
attitude attitudes | actitud | attitude comportement | atitude
attract attracts | atraer | attirer | atrair
audience | publico audiencia | public auditoire | publico audiencia
auspices | auspicios patrocinio egida | auspices egide | auspicios egide
author authors | autor autora | auteur | autor autora
authority authorities | autoridad organo poder_publico | autorite pouvoirs_publics | autoridade orgao
automatic automatically | automaticamente automatico | automatiquement automatique | automaticamente automatico
available availability | disponible disponibilidad existente poner_a_disposicion | disponible disponibilite existant | disponivel disponibilidade existente
average | promedio medio media | moyenne moyen | media medio
avoid | evitar | eviter | evitar
award awarded | conceder otorgar premio galardonar adjudicar | accorder decerner prix recompense attribuer | conceder atribuir premio galardoar premiado
aware awareness awareness-raising | sensibilizacion concienciacion conciencia sensibilizar consciente conocimiento tomar_conciencia concientizacion | sensibilisation conscience sensibiliser conscient prise_de_conscience connaissance | sensibilizacao consciencia conscientizacao sensibilizar consciente ciente conhecimento
aware become_aware | darse_cuenta advertir percatarse | rendre_compte constater | aperceber perceber dar_conta
awareness | informacion | information | informacao
back | volver atras respaldar regreso de_vuelta espalda | retour arriere appuyer revenir dos | voltar atras regresso apoiar
background backgrounds | origen antecedentes trasfondo contexto extraccion procedencia | origine contexte milieu antecedents parcours | origem antecedentes contexto percurso proveniencia
balance balanced | equilibrio equilibrar equilibrado | equilibre equilibrer | equilibrio equilibrar equilibrado
ban banned | prohibir prohibicion vetar | interdire interdiction | proibir proibicao banir
bank banks banking | banco bancario banca | banque bancaire | banco bancario banca
barrier barriers | barrera obstaculo traba | barriere obstacle entrave | barreira obstaculo entrave
base based | basar base fundar fundamentar con_sede basado partir radicado | fonder base reposer siege base_sur | basear base fundar com_sede assente
based_on | partir fundado basado | fonder reposer appuyer base | basear assente partir
basic | basico fundamental elemental | de_base base fondamental elementaire essentiel | basico fundamental elementar
basis grounds | base razon fundamento motivo forma | base fondement motif raison | base fundamento motivo razao
bathroom bathrooms | bano aseo | salle_de_bain toilettes | banheiro casa_de_banho
be_able able could | poder lograr | pouvoir parvenir | poder conseguir
bear bearing | soportar sufragar asumir tener | supporter assumer porter | suportar arcar assumir
beauty | belleza | beaute | beleza
because due | debido por_causa | cause raison | devido por_causa
become became | convertirse llegar_a_ser pasar_a_ser volverse hacerse | devenir | tornar-se passar_a_ser ficar
become becomes | pasar_a_ser volver | devenir | passar_a_ser tornar
bedding beddings | ropa_de_cama cama | literie | roupa_de_cama
before | antes_de ante | avant devant | antes_de perante
begin beginning start | empezar comenzar inicio comienzo principio iniciar dar_comienzo arrancar | commencer debut demarrer | comecar inicio iniciar principio comeco
behalf | nombre favor parte | nom compte faveur | nome favor
behaviour behavior | comportamiento conducta | comportement conduite | comportamento conduta
behind | detras atras tras | derriere arriere | atras detras
belief beliefs | creencia conviccion | croyance conviction | crenca convicao
belong belonging | pertenecer pertenencia | appartenir appartenance | pertencer pertenca
below | a_continuacion abajo debajo siguiente inferior infra | ci-dessous ci-apres dessous suivant inferieur | abaixo seguinte a_seguir inferior
benefit benefits beneficial | beneficio prestacion beneficiar beneficioso provecho aprovechar ventaja favorable | benefice avantage prestation beneficier benefique profiter profit favorable | beneficio prestacao beneficiar benefico vantagem proveito
bereaved bereavement | en_duelo deudo familiar_del_fallecido doliente | endeuille en_deuil | enlutado em_luto
best better | mejor optimo mas_idoneo mejorar | mieux meilleur optimal ameliorer | melhor otimo melhorar
better | mas mejor | mieux plus davantage | melhor mais
beverage beverages | bebida | boisson | bebida
beyond | mas_alla ademas | au-dela dela outre | alem para_la
bill | proyecto_de_ley ley factura proyecto | projet_de_loi loi facture projet | projeto_de_lei lei fatura projeto
bind binding | vinculante obligatorio | contraignant obligatoire | vinculativo vinculante obrigatorio
birth born | nacimiento nacer nacido natal | naissance ne nee nes nees naitre natal | nascimento nascer nascido natal
blog | blog | blogue blog | blogue blog
board boards | junta consejo directorio tablero | conseil comite bord tableau | conselho junta direcao
body bodies | organo organismo cuerpo cadaver entidad | organe organisme corps instance | orgao organismo corpo cadaver entidade
bond bonds bondage | vinculo bono fianza lazo servidumbre | lien obligation caution servitude | vinculo laco titulo fianca servidao
book books booklet | libro folleto cuaderno publicacion cuadernillo | livre brochure livret | livro brochura livreto caderno
boost | impulsar aumentar reforzar estimular | stimuler dynamiser renforcer accroitre | impulsionar aumentar reforcar estimular
border borders | frontera fronterizo | frontiere frontalier | fronteira fronteirico
both either | ambos tanto los_dos las_dos dos uno_y_otro | les_deux deux tant aussi_bien a_la_fois fois | ambos tanto os_dois
boy boys | nino varon chico | garcon | menino rapaz
brain | cerebro cerebral | cerveau cerebral | cerebro cerebral
break breaking broke | romper quebrar acabar | rompre briser casser | quebrar romper
breastfeed breastfeeding | lactancia amamantar | allaitement allaiter | amamentacao aleitamento amamentar
bridge bridges bridging | puente tender_puentes salvar reducir | pont combler passerelle reduire | ponte colmatar reduzir
brief briefing | informe nota documento_informativo breve resena | note_d'information dossier document note bref bulletin | resumo nota breve informe documento
bring brought | llevar reunir traer aportar acercar | apporter reunir amener rassembler | trazer reunir levar aproximar
broad broadly broaden broader wide widely | amplio ampliamente ampliar general extenso | large largement elargir vaste ample general | amplo largo amplamente alargar geral
broadcast | emitir difundir transmitir | diffuser emission | transmitir emitir difundir
budget | presupuesto presupuestario | budget budgetaire | orcamento orcamental
build building built | construir edificio construccion crear consolidar desarrollar fortalecer aprovechar basarse fomentar creacion generar | batir construire batiment renforcer developper construction immeuble creer appuyant | construir edificio predio construcao reforcar desenvolver criar
burden | carga | charge fardeau | onus carga encargo fardo
burial bury | entierro sepultura inhumacion | enterrement inhumation | enterro sepultamento
bus | autobus bus | bus autobus autocar | autocarro onibus
business businesses company companies enterprise firm | empresa negocio empresarial compania actividad | entreprise affaires societe commerce | empresa negocio empresarial companhia
buy buying purchase | comprar compra adquisicion | acheter achat | comprar compra
`;
