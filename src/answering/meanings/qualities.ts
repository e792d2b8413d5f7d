/** What statements say of things and how, in the form of {@link ACTIONS}. */
export const QUALITIES = `
safe safety secure security securely | seguro segura seguros seguras seguridad | sur sure surs sures securite securise securitaire | seguro segura seguros seguras seguranca
orderly | ordenado ordenada ordenados | ordonne ordonnee ordonnees | ordenado ordenada ordeira
regular regularly | regular regulares | regulier reguliere regulieres reguliers | regular regulares
irregular irregularly irregularity | irregular irregulares irregularidad | irregulier irreguliere irregulieres irreguliers irregularite | irregular irregulares irregularidade
basic essential fundamental core critical key main necessary | basico basica basicos basicas esencial esenciales fundamental fundamentales clave principal principales necesario necesarios critico criticos imprescindible | de_base essentiel essentielle essentiels essentielles fondamental fondamentaux fondamentale principal principaux necessaire necessaires cle critiques elementaires | basico basica basicos basicas essencial essenciais fundamental fundamentais chave principal principais necessario necessarios critico
vulnerable vulnerability vulnerabilities | vulnerable vulnerables vulnerabilidad | vulnerable vulnerables vulnerabilite | vulneravel vulneraveis vulnerabilidade
equal equally equality same | igual iguales igualdad mismo misma mismos mismas igualitario en_pie_de_igualdad | egal egale egaux egalite meme memes egalitaire | igual iguais igualdade mesmo mesma mesmos mesmas igualitario
equitable fair fairly equity ethical | equitativo equitativa justo justa equidad etico etica | equitable equitables juste equite ethique | equitativo equitativa justo justa equidade etico etica
inclusive | inclusivo inclusiva inclusivos inclusivas | inclusif inclusive inclusifs inclusives | inclusivo inclusiva inclusivos inclusivas
affordable cheap accessible accessibly | asequible asequibles economico barato accesible accesibles | abordable abordables accessible accessibles bon_marche | acessivel acessiveis barato economico
cheaper | mas_barato mas_baratos | moins_cher moins_chers | mais_barato mais_baratos
adequate appropriate suitable proper | adecuado adecuada adecuados adecuadas apropiado oportuno | adequat adequate adequats approprie appropriee appropries convenable | adequado adequada adequados adequadas apropriado
sustainable lasting durable | sostenible sostenibles sustentable duradero duraderas | durable durables perenne | sustentavel sustentaveis duradouro duradouras
effective efficient effectively | eficaz eficaces efectivo efectiva eficiente eficazmente | efficace efficaces effectif efficient efficacement | eficaz eficazes efetivo eficiente
timely prompt rapid swift quick quickly early fast promptly | oportuno oportuna rapido rapida rapidos pronto temprano temprana rapidamente agil | opportun rapide rapides prompt precoce rapidement en_temps_voulu en_temps_utile | oportuno oportuna rapido rapida precoce rapidamente atempado
new recent recently newly | nuevo nueva nuevos nuevas reciente recien recientemente recientes | nouveau nouvelle nouveaux nouvelles recent recemment recents | novo nova novos novas recente recem recentemente recentes
existing current present already currently | existente existentes actual actuales presente ya actualmente | existant existants existante existantes actuel actuels present deja actuellement | existente existentes atual atuais presente ja atualmente actual
past previous former earlier | pasado anterior anteriores | passe precedent anterieur | passado anterior anteriores
first initial | primero primera primeros primer inicial | premier premiere premiers initial | primeiro primeira primeiros inicial
last final | ultimo ultima final | dernier derniere final | ultimo ultima final
public | publico publica publicos publicas | public publique publics publiques | publico publica publicos publicas
private | privado privada privados | prive privee prives | privado privada privados
high | alto alta altos altas elevado elevada | haut haute eleve elevee eleves | alto alta elevado elevada
large big substantial significant significantly widely wide great major | grande grandes gran amplio amplia importante importantes significativo considerable sustancial notable considerablemente sustancialmente | grand grande grands vaste important importante importants considerable significatif large sensiblement considerablement | grande grandes amplo ampla importante importantes significativo consideravel substancial consideravelmente substancialmente
small little | pequeno pequena pequenos poco | petit petite petits peu | pequeno pequena pequenos pouco
long longer long-term | largo_plazo largo larga | long_terme long longue | longo_prazo longo longa
different various diverse diversity several multiple | diferente diferentes distinto distintos diverso diversos diversas varios varias diversidad multiples | different differents differentes divers diverses diversite plusieurs multiples | diferente diferentes distinto diverso diversos diversas varios varias diversidade multiplos
other others another | otro otra otros otras demas | autre autres | outro outra outros outras demais
specific particular particularly especially special specialized | especifico especifica especificos particular en_particular especialmente sobre_todo especial especiales especializado | specifique specifiques particulier particuliere particulierement en_particulier notamment special surtout specialise | especifico especifica especificos particular em_particular especialmente sobretudo especial especiais especializado nomeadamente
common shared mutual | comun comunes compartido mutuo mutua | commun commune communs partage mutuel mutuelle | comum comuns partilhado mutuo mutua
full fully complete entire whole comprehensive holistic overall | pleno plena plenamente completo completa entero integral total integrales todo_el conjunto_de_la | plein pleine pleinement complet complete entier global globale integral ensemble_de | pleno plena plenamente completo completa inteiro integral global abrangente
decent dignified dignity | digno digna decente dignos dignidad decentes | digne decent decente decents dignite | digno digna decente dignos dignidade decentes
good promising | bueno buena buenos buenas prometedor prometedoras | bon bonne bons bonnes prometteur prometteuses | bom boa bons boas promissor promissoras
best highest | mejor mejores superior | meilleur meilleurs superieur | melhor melhores superior
sensitive responsive | sensible sensibles perspectiva | sensible sensibles adapte attentif tenant_compte | sensivel sensiveis perspectiva
humanitarian | humanitario humanitaria | humanitaire humanitaires | humanitario humanitaria
economic socioeconomic socio-economic | economico economica economicos socioeconomico | economique economiques socioeconomique | economico economica economicos socioeconomico
cultural culture culturally | cultural culturales cultura culturalmente | culturel culturelle culturels culture culturellement | cultural culturais cultura culturalmente
professional occupational vocational | profesional profesionales ocupacional | professionnel professionnelle professionnels | profissional profissionais ocupacional
higher_education university tertiary higher | educacion_superior universidad universitario superior | enseignement_superieur universite superieur | ensino_superior universidade universitario superior
physical | fisico fisica | physique physiques | fisico fisica
separated | separado separados separadas | separe separes separees | separado separados separadas
unaccompanied | no_acompanado no_acompanados no_acompanadas | non_accompagne non_accompagnes | nao_acompanhado nao_acompanhados desacompanhado desacompanhados
formal | formal formales | formel formelle formels | formal formais
informal | informal informales | informel informelle informels | informal informais
rural | rural rurales | rural rurale ruraux rurales | rural rurais
temporary temporarily | temporal temporales temporalmente provisional | temporaire temporaires provisoire temporairement | temporario temporaria provisorio temporariamente
permanent permanently | permanente permanentes | permanent permanente permanents | permanente permanentes
individual each_person | individual individuales | individuel individuels | individual individuais
direct directly | directo directa directamente | direct directe directement | direto direta diretamente
open openly | abierto abierta | ouvert ouverte | aberto aberta
clear clearly transparent transparency | claro clara transparente transparencia | clair claire transparent transparence | claro clara transparente transparencia
most majority mostly | mayoria mayor_parte | majorite plupart | maioria maior_parte
all every everyone universal everybody | todo toda todos todas cada universal universales | tout toute tous toutes chaque universel universelle | todo toda todos todas cada universal universais
only solely exclusively | solo unicamente solamente exclusivamente unico | seulement uniquement seul seule exclusivement | so apenas somente unicamente exclusivamente unico
also too as_well furthermore addition additional | tambien ademas asimismo adicional adicionales | aussi egalement outre supplementaire supplementaires | tambem ainda alem adicional adicionais
more over above than exceed further | mas superior superan mas_de encima superior_a | plus dessus superieur depassent de_plus | mais acima superior ultrapassam mais_de
less under below fewer lower | menos debajo inferior menor inferior_a | moins dessous inferieur inferieure | menos abaixo inferior menor
before prior pre-departure pre | antes previo previa | avant prealable | antes previo previa
after following post later | despues tras posterior luego | apres suite ulterieur posterieur | depois apos posterior
during while throughout | durante mientras a_lo_largo | pendant durant lors au_cours tout_au_long | durante enquanto ao_longo
between among amongst | entre | entre parmi | entre
regardless irrespective independently whatever | independientemente sin_importar con_independencia cualquiera_que_sea sea_cual_sea | independamment quel_que_soit quelle_que_soit sans_distinction quels_que_soient | independentemente qualquer_que_seja sem_distincao sem_importar
such_as for_example including e.g | como por_ejemplo tales_como incluidos incluidas incluso | tels_que telles_que comme par_exemple y_compris notamment | tais_como como por_exemplo incluindo inclusive
line accordance conformity according compliance | conforme conformidad acuerdo_con consonancia segun | conformement conformite conforme selon | conformidade conforme acordo_com consonancia segundo
always | siempre | toujours | sempre
often frequently | a_menudo frecuentemente con_frecuencia suelen suele | souvent frequemment | muitas_vezes frequentemente costumam
able unable_to capable | capaz capaces poder pueden | capable capables pouvoir en_mesure | capaz capazes poder conseguem
interest interests best_interests | interes intereses interes_superior | interet interets interet_superieur | interesse interesses superior_interesse
reliable trustworthy | fiable fiables confiable | fiable fiables | fiavel fiaveis confiavel
cross-border transnational | transfronterizo transfronteriza | transfrontalier transfrontaliere | transfronteirico transfronteirica
enough sufficient | suficiente suficientes | suffisant suffisants | suficiente suficientes
important importance | importante importancia | important importance | importante importancia
easy easily | facil facilmente | facile facilement | facil facilmente
easier | mas_facil | plus_facile | mais_facil
hard difficult | dificil dificiles | difficile difficiles | dificil dificeis
possible possibility opportunity opportunities | posible posibilidad oportunidad oportunidades posibilidades | possible possibilite opportunite opportunites occasion possibilites | possivel possibilidade oportunidade oportunidades possibilidades
clean | limpio limpia limpios | propre propres | limpo limpa limpos
medium middle moderate | medio media medianamente | moyen moyenne moyennement | medio media
second | segundo segunda | deuxieme second seconde | segundo segunda
third | tercero tercera | troisieme | terceiro terceira
fourth | cuarta cuarto | quatrieme | quarto quarta
relevant pertinent related | pertinente pertinentes correspondiente relevante relevantes | pertinent pertinents pertinente pertinentes concerne concernes | pertinente pertinentes relevante relevantes
concerned affected | afectado afectados interesado | concerne concernes touche | afetado afetados
unintentionally inadvertently | involuntariamente sin_querer | involontairement | involuntariamente
arbitrary arbitrarily | arbitrario arbitrariamente | arbitraire arbitrairement | arbitrario arbitrariamente
home-based domestic | domestico domestica domesticos | domestique domestiques | domestico domestica domesticos
next upcoming | proximo proximos | prochain prochains | proximo proximos
despite notwithstanding | pese a_pesar | malgre en_depit | apesar
annual annually each_year | anual anuales anualmente al_ano por_ano | annuel annuels par_an | anual anuais por_ano ao_ano
monthly | mensual mensuales al_mes | mensuel mensuels par_mois | mensal mensais por_mes
weekly | semanal semanales | hebdomadaire | semanal semanais
daily | diario diaria | quotidien quotidienne | diario diaria
accurate exact precise | preciso precisa exacto exacta | exact exacte exactes precis precise | exato exata preciso precisa exacto
innovative | innovador innovadora innovadoras innovadores | innovant innovante innovantes novateur | inovador inovadora inovadoras
mother-tongue native | materno materna | maternel maternelle | materno materna
due_to because | debido porque por_causa | en_raison parce a_cause | devido porque por_causa
unequal inequality inequalities | desigualdad desigualdades desigual | inegalite inegalites inegal | desigualdade desigualdades desigual
adverse negative | adverso adversos adversa negativo | negatif negatifs defavorable nefaste | adverso adversos negativo
`;
