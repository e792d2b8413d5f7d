/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_E_TO_F = `
each every | cada todo | chaque tout chacun | cada todo
early earlier | temprano precoz anterior antes pronto comienzos inicial | tot precoce anterieur plus_tot auparavant rapide debut | precoce cedo anterior antes inicial inicio
earmark earmarked | destinar asignar | affecter reserver | destinar reservar
earn earned earnings | ganar ingreso | gagner gain revenu | ganhar rendimento ganho
east eastern | este oriental | est oriental | leste oriental
easy easily ease | facil facilmente facilidad facilitar | facile facilement facilite faciliter | facil facilmente facilidade facilitar
economic economy economies | economico economia | economique economie | economico economia
economics | economia | economie | economia
education educational educate educators | educacion educativo ensenanza educar educador formacion escolar docente | education educatif enseignement eduquer educateur scolaire | educacao educativo ensino educacional educar educador escolar
education | estudios estudio | etudes etude | estudos estudo
effective effectively effectiveness | eficaz efectivo eficazmente eficacia efectivamente | efficace efficacement efficacite effectif effectivement | eficaz efetivo eficazmente eficacia efetivamente
efficient efficiently efficiency | eficiente eficiencia eficaz | efficace efficient efficacite efficience | eficiente eficiencia eficaz
effort efforts | esfuerzo empeno | effort | esforco empenho
elaborate elaboration | elaborar elaboracion | elaborer elaboration | elaborar elaboracao
elder elders elderly older | anciano mayor persona_mayor personas_mayores tercera_edad | age aine personne_agee ancien vieux | idoso pessoa_idosa mais_velho anciao
election electoral | electoral eleccion | electoral election | eleitoral eleicao
electric electrical electronic | electrico electronico | electrique electronique | eletrico eletronico
element elements elementary | elemento elemental primario | element elementaire primaire | elemento elementar primario basico
eligible eligibility | elegible admisible cumplir_los_requisitos tener_derecho elegibilidad | admissible eligible remplir_les_conditions eligibilite avoir_droit | elegivel admissivel elegibilidade ter_direito
eliminate elimination | eliminar eliminacion | eliminer elimination | eliminar eliminacao
email | correo_electronico correo | courriel courrier_electronique e-mail | correio_eletronico e-mail email
embassy embassies | embajada | ambassade | embaixada
embed embedded | integrar incorporar arraigado inscrito | integrer inscrit ancre | integrar incorporar inserido
embody embodies | encarnar plasmar | incarner | incorporar encarnar
emerge emerging arise | surgir emergente aparecer | emerger apparaitre emergent surgir | surgir emergente aparecer
emergency emergencies | emergencia urgencia | urgence | emergencia urgencia
emigrant emigrants emigrate | emigrante emigrado emigrar | emigre emigrant emigrer | emigrante emigrado emigrar
emotion emotional | emocional emocion | emotionnel emotion affectif | emocional emocao
empathy | empatia | empathie | empatia
emphasis emphasize emphasized | enfasis hacer_hincapie hincapie destacar subrayar insistir recalcar | accent insister souligner mettre_l'accent | enfase salientar sublinhar destacar
emphasis focus | acento | accent mettre_l'accent mettant_l'accent | acento tonica
employ employment employers employees employed | emplear empleo empleador empleado contratar laboral trabajo | employer emploi employeur employe salarie embaucher | empregar emprego empregador empregado contratar laboral trabalho
empower empowerment | empoderar empoderamiento capacitar autonomia | autonomiser autonomisation donner_les_moyens habiliter renforcer_les_capacites | empoderar empoderamento capacitar autonomia
enable enabling | permitir posibilitar propicio habilitar facilitar facilitador | permettre propice habiliter favorable faciliter donner_les_moyens | permitir possibilitar propicio habilitar facilitar facilitador
enable enabling | hacer_posible | permettre mettre_en_mesure | tornar_possivel
enact | promulgar | promulguer adopter | promulgar
encompass encompasses | abarcar englobar incluir comprender | englober comprendre couvrir | abranger englobar incluir
encounter encountered | encontrar afrontar enfrentar toparse | rencontrer affronter | encontrar enfrentar deparar
encourage encouraging encouragement | alentar fomentar animar estimular incentivar promover instar | encourager inciter favoriser stimuler | incentivar encorajar fomentar estimular promover
end ending finally | fin final poner_fin terminar finales acabar finalmente | fin mettre_fin terminer finir enfin finalement | fim final por_fim terminar acabar finalmente
endeavour | esfuerzo empeno procurar | effort s'efforcer entreprise | esforco empenho procurar
endorse endorsed | respaldar aprobar refrendar avalar hacer_suyo | approuver enteriner avaliser soutenir | endossar aprovar apoiar subscrever ratificar endossado
energy | energia | energie | energia
enforce enforcement enforceable | aplicar hacer_cumplir cumplimiento aplicacion ejecucion exigible | appliquer application faire_respecter executoire | aplicar fazer_cumprir cumprimento aplicacao execucao exequivel
engage engagement engaging | involucrar participar participacion colaborar implicar compromiso interactuar dialogar interaccion entablar trabajar relacionarse tratar implicacion | mobiliser participer participation collaborer associer impliquer engagement dialoguer travailler s'engager | envolver participar participacao colaborar implicar compromisso envolvimento dialogar interagir
engineering | ingenieria | ingenierie genie | engenharia
english | ingles | anglais | ingles
enhance enhanced enhancing enhancement | mejorar reforzar fortalecer aumentar potenciar incrementar fomentar fortalecimiento mejora | ameliorer renforcer accroitre developper amelioration renforcement | melhorar reforcar fortalecer aumentar potenciar melhoria reforco aprimorar
enjoy enjoyment | disfrutar disfrute gozar goce | jouir jouissance beneficier exercice | desfrutar gozar gozo usufruir exercicio
enlarge enlargement | ampliar ampliacion | elargir elargissement | alargar alargamento ampliar
enormous enormously | enorme enormemente | enorme enormement | enorme enormemente
enough sufficient | suficiente bastante suficientemente | assez suffisant suffisamment | suficiente bastante suficientemente
enrich | enriquecer | enrichir | enriquecer
enrol enrolment enroll | matricular matricula inscribir inscripcion matriculacion | inscrire inscription scolarisation | matricular matricula inscrever inscricao
enshrine enshrined | consagrar consagrado recogido | consacrer inscrit consacre enonce | consagrar consagrado
ensure ensuring | garantizar asegurar velar procurar asegurarse cerciorarse | garantir assurer veiller s'assurer faire_en_sorte | garantir assegurar zelar velar certificar-se
enter entry entered | entrar entrada ingresar ingreso | entrer entree | entrar entrada ingressar ingresso
enterprise enterprises | empresa | entreprise | empresa
entitle entitled entitlement entitlements | derecho tener_derecho titulado titulo facultado | droit avoir_droit intitule prestation | direito ter_direito intitulado titulo
entity entities | entidad | entite | entidade
entrench entrenching | afianzar arraigar consolidar | ancrer enraciner | enraizar consolidar
entrepreneur entrepreneurship entrepreneurs | emprendedor emprendimiento empresario iniciativa_empresarial | entrepreneur entrepreneuriat esprit_d'entreprise | empreendedor empreendedorismo empresario
environment environmental | entorno medio_ambiente ambiental medioambiental ambiente | environnement environnemental milieu cadre | ambiente ambiental meio_ambiente contexto
envisage envisaged | prever previsto contemplar | envisager prevoir prevu | prever previsto contemplar
epidemic | epidemia | epidemie | epidemia
equal equally equality | igual igualdad igualmente en_pie_de_igualdad por_igual pie | egal egalite egalement pied | igual igualdade igualmente par
equip equipment equipped | equipo equipar material | equipement equiper materiel | equipamento equipar material
equitable equity fair fairly | equitativo equidad justo | equitable equite juste | equitativo equidade justo
equivalent equivalence | equivalente equivalencia | equivalent equivalence | equivalente equivalencia
eradicate | erradicar | eradiquer | erradicar
error errors mistake | error | erreur | erro
escalate escalating | intensificar escalar | escalader intensifier | intensificar escalar
escape escapes | escapar huir | echapper fuir | escapar fugir
especially particularly in_particular particular | especialmente en_particular sobre_todo en_especial particular particularmente especial | particulierement en_particulier surtout notamment particulier specialement specifiquement | especialmente em_particular sobretudo em_especial particular particularmente especial
especially particular | sobre_todo en_especial especial | surtout en_particulier notamment specialement | sobretudo em_especial em_particular
essence | esencia | essence | essencia
essential | esencial basico imprescindible indispensable fundamental | essentiel indispensable de_base fondamental | essencial basico imprescindivel indispensavel fundamental
establish established establishing establishment | establecer crear instituir fundar establecimiento definir instaurar constituir fijar disponer | etablir creer instituer mettre_en_place instaurer fonder definir constituer | estabelecer criar instituir fundar estabelecimento definir instaurar
esteem | estima | estime | estima
estimate estimated | estimar calcular | estimer | estimar calcular
ethic ethical | etico etica | ethique | etico etica
ethnic ethnicity | etnico etnia | ethnique ethnie | etnico etnia
euro euros | euro | euro | euro
evacuate evacuation | evacuacion evacuar | evacuation evacuer | evacuacao evacuar
evaluate evaluation | evaluar evaluacion | evaluer evaluation | avaliar avaliacao
even | incluso aun aunque hasta siquiera | meme | mesmo ate ainda
event events | evento acto acontecimiento actividad | evenement manifestation | evento acontecimento
eventually | finalmente con_el_tiempo | finalement a_terme | eventualmente por_fim
everyone everybody | todos todo_el_mundo cada_persona todas_las_personas | tous tout_le_monde chacun | todos toda_a_gente todas_as_pessoas
everywhere | en_todas_partes | partout | em_toda_a_parte
evict evicted | desalojar desahuciar | expulser | despejar despejado
eviction evictions | desalojo desahucio | expulsion | despejo
evidence evidence-based evidence-informed | prueba evidencia dato_empirico base_empirica pruebas empirico | preuve donnees_probantes elements_probants element_probant factuel probant | evidencia prova dado
evolve evolving evolution | evolucionar evolucion | evoluer evolution | evoluir evolucao
exacerbate exacerbated | agravar exacerbar empeorar agudizar | aggraver exacerber accentuer | agravar exacerbar piorar acentuar
exam examine examining | examinar examen | examiner examen | examinar exame
example examples | ejemplo | exemple | exemplo
exceed | superar exceder sobrepasar | depasser exceder | exceder ultrapassar superar
except | excepto salvo | sauf excepte | exceto salvo
excess excessive excessively | excesivo exceso excesivamente | excessif exces excessivement | excessivo excesso excessivamente
exchange exchanges | intercambio intercambiar | echange echanger | intercambio trocar troca
exclude exclusion excluded | excluir exclusion | exclure exclusion exclu | excluir exclusao
exclusive exclusively exclusivity | exclusivo exclusivamente exclusividad | exclusif exclusivement exclusivite | exclusivo exclusivamente exclusividade
executive execute | ejecutivo ejecutar | executif executer dirigeant | executivo executar
exemplary | ejemplar | exemplaire | exemplar
exempt exemption exemptions | exencion exento | exemption exoneration dispense | isencao isento
exercise | ejercer ejercicio ejercitar | exercer exercice | exercer exercicio
exhaustive | exhaustivo | exhaustif | exaustivo
exist existing | existir existente haber actual ya_existente | exister existant actuel | existir existente haver atual
exit | salida salir | sortie sortir | saida sair
expand expansion | ampliar expansion ampliacion expandir extender | elargir expansion etendre developper extension | expandir expansao ampliar ampliacao alargar
expect expected expectations | esperar expectativa prever previsto | attendre attente esperer prevoir s'attendre | esperar expectativa prever previsto
expedite expeditious | agilizar rapido expedito celere | accelerer rapide | agilizar rapido celere expedito
expense expenses | gasto | depense frais | despesa gasto
experience experiences experienced | experiencia experimentar sufrir vivir vivencia tener | experience connaitre vivre subir experimente eprouver avoir | experiencia viver sofrer experimentar vivencia ter
expert experts expertise | experto pericia conocimiento especialista conocimientos_especializados | expert expertise specialiste competence | perito especialista conhecimento experiencia especializado
expire expiring | expirar vencer | expirer | expirar caducar
explain explains | explicar | expliquer | explicar
explicit explicitly | explicito explicitamente expresamente | explicite explicitement | explicito explicitamente expressamente
exploit exploitation | explotacion explotar | exploitation exploiter | exploracao explorar
explore exploring | explorar estudiar examinar | explorer etudier examiner | explorar estudar analisar
expose exposed exposure | exponer expuesto exposicion | exposer expose exposition | expor exposto exposicao
express expressed expression | expresar expresion manifestar | exprimer expression | expressar exprimir expressao manifestar
expulsion expel | expulsion expulsar | expulsion expulser | expulsao expulsar
extend extended extent extension | ampliar extender prorrogar medida prolongar ampliado extendido ofrecer | etendre prolonger elargir mesure proroger elargi | alargar estender prolongar ampliar medida prorrogar alargado
external | externo exterior | externe exterieur | externo exterior
extort extortion | extorsion | extorsion | extorsao
extra | adicional extra | supplementaire | adicional extra
extreme extremely | extremo extremadamente sumamente | extreme extremement | extremo extremamente
eye eyes | ojo | oeil yeux | olho
face facing faced | enfrentar afrontar hacer_frente encarar cara rostro tener sufrir topar encontrarse | affronter faire_face rencontrer confronter visage se_heurter se_trouver heurter etre_confronte connaitre | enfrentar encarar rosto fazer_face deparar ter sofrer
facilitate facilitation | facilitar facilitacion | faciliter facilitation | facilitar facilitacao
facility facilities | instalacion centro establecimiento servicio instalaciones | installation etablissement structure centre equipement | instalacao estabelecimento unidade instalacoes centro
facility facilities | lugar | lieu | local locais
fact | hecho | fait | facto fato
factor factors | factor | facteur | fator
factory | fabrica | usine fabrique | fabrica
faculty | facultad | faculte | faculdade
fail failure | fracasar incumplir fracaso fallar | echouer echec manquer | falhar fracassar incumprir fracasso
faith | fe confesional religioso | foi confession confessionnel | fe
fall falling fell | caer disminuir caida bajar | tomber chuter baisser diminuer | cair diminuir queda baixar
false | falso | faux | falso
familiar familiarize | familiarizado familiar familiarizar | familier familiariser | familiarizado familiar familiarizar
family families | familia familiar nucleo_familiar | famille familial | familia familiar agregado_familiar
far | lejos hasta_ahora | loin jusqu'ici | longe ate_agora
farm farmer farmers | agricultor granja finca campesino | agriculteur ferme exploitation | agricultor quinta fazenda
fast faster | rapido rapidamente | rapide rapidement vite | rapido rapidamente
fate | destino suerte paradero | sort destin | destino
fault flaw | falta culpa | faute | falta culpa
favour favorable favourable | favorable favor favorecer | favorable faveur favoriser | favoravel favor favorecer
fear fears | temor miedo temer | peur crainte craindre | medo receio temer recear
feasible feasibility | factible viable posible viabilidad | faisable possible realisable faisabilite | viavel exequivel possivel viabilidade
federal | federal | federal | federal
fee fees | tasa honorarios tarifa comision | frais redevance droit commission | taxa honorarios comissao propina
feedback | retroalimentacion comentario opinion observacion | retour retour_d'information commentaire | retorno comentario opiniao feedback
feel feeling | sentir sentimiento sensacion | sentir sentiment ressentir | sentir sentimento
female | mujer femenino | femme feminin | mulher feminino
festival festivals | festival fiesta | festival fete | festival
few fewer | poco unos_pocos menos | peu quelques moins | pouco alguns menos
fight against | luchar lucha combatir contra | lutter lutte combattre contre | lutar luta combater contra
file files filing | expediente archivo presentar ficha | dossier fichier deposer | ficheiro processo arquivo apresentar
fill filled | cubrir llenar ocupar rellenar | combler remplir pourvoir | preencher encher ocupar
film | pelicula cine | film | filme
final | final definitivo ultimo | final dernier definitif | final definitivo ultimo
finance financial financing | financiar financiero financiacion finanzas financiamiento economico | financer financier financement finances | financiar financeiro financiamento financas
find findings found | encontrar hallar hallazgo conclusion constatar resultado hallado | trouver resultat conclusion constat constater | encontrar achar conclusao constatacao constatar resultado
fire | incendio fuego | incendie feu | incendio fogo
firewall firewalls | cortafuegos barrera | cloison pare-feu cloisonnement | firewall barreira
first | primero | premier d'abord | primeiro
fiscal tax taxes | fiscal impuesto tributario | fiscal impot | fiscal imposto tributario
fit fits | ajustarse encajar adecuado | convenir adapter correspondre | adequar-se encaixar adequado
fix fixed | fijo fijar | fixe fixer | fixo fixar
flee fleeing | huir | fuir | fugir
flexible flexibility | flexible flexibilidad | souple flexible souplesse flexibilite | flexivel flexibilidade
floor floors | piso nivel_minimo | socle plancher etage | piso patamar
flow flows inflow inflows influx | flujo corriente afluencia | flux courant afflux arrivee | fluxo afluxo
fluctuate fluctuations | fluctuacion | fluctuation | flutuacao
fluid | fluido | fluide | fluido
focal | focal coordinador enlace | focal referent contact | focal
focus focuses focused focusing | centrarse centrar enfoque atencion concentrarse hacer_hincapie focalizar prestar_atencion | se_concentrer axer accent centrer mettre_l'accent porter concentrer attention | centrar-se focar foco concentrar-se enfoque atencao incidir
follow following follow-up | seguir siguiente seguimiento tras a_raiz_de despues raiz a_continuacion | suivre suivant suivi a_la_suite suite apres | seguir seguinte seguimento apos na_sequencia sequencia acompanhamento
food | alimento comida alimentario alimentacion viveres | nourriture alimentaire aliment alimentation vivres denrees | alimento comida alimentar alimentacao genero_alimenticio
forbid forbids | prohibir | interdire | proibir
force forced forcibly | forzar obligar fuerza forzado forzoso a_la_fuerza forzosamente | forcer contraindre force obliger | forcar obrigar forca forcado
forefront front frontline | primera_linea vanguardia frente | premier_plan avant-garde premiere_ligne front | vanguarda linha_da_frente primeira_linha frente
foreign foreigners | extranjero exterior | etranger exterieur | estrangeiro exterior
forensic | forense | medico-legal legiste | forense
forge forgery | falsificacion falsificar | falsification contrefacon | falsificacao
form forms | forma formulario formar constituir modalidad | forme formulaire former constituer | forma formulario formar constituir
formal formally | formal oficial formalmente | formel officiel formellement | formal oficial formalmente
format formats | formato | format | formato
former | antiguo anterior ex | ancien anterieur | antigo anterior ex
formulate formulation | formular formulacion | formuler formulation | formular formulacao
forum | foro | forum | forum
forward | adelante transmitir | avant avancer transmettre | frente avante transmitir
foster fostering | fomentar promover favorecer acogida impulsar | favoriser promouvoir encourager accueil | fomentar promover favorecer acolhimento
foundation foundations | fundacion fundamento base cimiento | fondation fondement base | fundacao fundamento base
fourth | cuarto | quatrieme | quarto
fragile | fragil | fragile | fragil
fragment fragmentation | fragmentacion | fragmentation | fragmentacao
framework frameworks | marco | cadre | quadro marco
fraud fraudulent | fraude fraudulento | fraude frauduleux | fraude fraudulento
free freely freedom freedoms | libre gratuito libertad libremente gratis gratuitamente liberar | libre gratuit liberte librement gratuitement liberer | livre gratuito liberdade livremente gratuitamente libertar
french | frances | francais | frances
frequent frequently often | a_menudo frecuentemente con_frecuencia muchas_veces frecuente soler menudo frecuencia habitualmente | souvent frequemment frequent | muitas_vezes frequentemente com_frequencia frequente frequencia
friend friendly | amigo amistoso favorable adaptado | ami adapte convivial favorable accueillant | amigo favoravel adaptado amigavel
from | procedente proveniente | provenant issu | proveniente
fulfil fulfilment fulfill | cumplir cumplimiento realizar satisfacer | realiser accomplir realisation respecter remplir satisfaire | cumprir cumprimento realizar satisfazer
full fully | pleno plenamente total completo completamente totalmente cabal | plein pleinement total complet entierement completement | pleno plenamente total completo totalmente completamente
function functioning functional | funcionar funcion funcionamiento funcional | fonctionner fonction fonctionnement fonctionnel | funcionar funcao funcionamento funcional
fund funding funded funds | financiar fondo financiacion financiamiento | financer fonds financement | financiar fundo financiamento
fundamental | fundamental | fondamental | fundamental
funeral | funeral funerario | funerailles funeraire obseques | funeral funerario
further | mejor mas_adelante profundizar | mieux davantage approfondir | melhor aprofundar
future | futuro | futur avenir | futuro
`;
