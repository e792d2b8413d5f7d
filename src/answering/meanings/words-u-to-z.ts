/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_U_TO_Z = `
ultimate ultimately | en_ultima_instancia final finalmente definitivo | en_fin_de_compte ultime final | em_ultima_instancia final finalmente
umbrella | marco paraguas | cadre egide | egide ambito
unaccompanied | no_acompanado sin_acompanar solo | non_accompagne isole | nao_acompanhado desacompanhado
unaffordable | inasequible inaccesible | inabordable | inacessivel
unavailable | no_disponible indisponible | indisponible non_disponible | indisponivel
uncertain uncertainty uncertainties | incertidumbre incierto | incertitude incertain | incerteza incerto
unconditional | incondicional | inconditionnel | incondicional
under | bajo en_virtud virtud en_el_marco marco con_arreglo | sous en_vertu vertu dans_le_cadre cadre | sob ao_abrigo abrigo no_ambito ambito em_virtude
under less_than | menos_de inferior | moins_de inferieur | menos_de inferior
underestimate underestimated | subestimar | sous-estimer | subestimar
undergo | someterse sufrir pasar | subir suivre | submeter-se sofrer passar
underline underlying underlie underpin underpinning | subyacente subrayar sustentar | sous-jacent souligner sous-tendre | subjacente sublinhar sustentar
undermine | socavar menoscabar debilitar | saper compromettre fragiliser | minar prejudicar enfraquecer
underserved | desatendido mal_atendido insuficientemente_atendido con_pocos_servicios desabastecido | mal_desservi defavorise insuffisamment_desservi sous-desservi | desatendido mal_servido carenciado com_poucos_servicos
understand understanding understood | comprender entender comprension conocimiento entendimiento comprendido | comprendre comprehension entendre connaissance compris | compreender entender compreensao entendimento
undertake undertaken undertaking | emprender realizar llevar_a_cabo | entreprendre mener realiser | empreender realizar levar_a_cabo
underutilized underutilised | subutilizado infrautilizado desaprovechado | sous-utilise sous_utilise | subutilizado subaproveitado
undervalue undervalued | infravalorar subvalorado | sous-evaluer | subvalorizar
underway | en_curso en_marcha | en_cours | em_curso em_andamento
undesirable | indeseable | indesirable | indesejavel
undetected | no_detectado | non_detecte | nao_detetado nao_detectado
undocumented | indocumentado sin_documentos sin_papeles | sans-papiers sans_papiers sans_document depourvu_de_documents | indocumentado sem_documentos
undue unwarranted | indebido injustificado | indu injustifie | indevido injustificado
unemployed unemployment | desempleo desempleado parado paro | chomage chomeur sans_emploi | desemprego desempregado
unequal inequality | desigual | inegal | desigual
unequivocal unequivocally | inequivocamente inequivoco claramente | sans_equivoque clairement incontestablement univoque | inequivocamente inequivoco claramente
unexpected | inesperado | inattendu | inesperado
unidentified | no_identificado | non_identifie | nao_identificado
uniform | uniforme | uniforme | uniforme
unintentional unintentionally unintended | involuntario involuntariamente no_deseado imprevisto | involontaire involontairement | involuntario involuntariamente nao_intencional
uninterrupted | ininterrumpido | ininterrompu | ininterrupto
union | union sindicato | union syndicat | uniao sindicato
unique | unico singular | unique | unico
unit units | unidad | unite | unidade
unity | unidad | unite | unidade
universal universally | universal | universel universellement | universal
university universities | universidad universitario | universite universitaire | universidade universitario
unless | a_menos salvo | sauf a_moins moins | a_menos salvo
unmet | insatisfecho | non_satisfait insatisfait | insatisfeito nao_satisfeito
unnecessary | innecesario | inutile superflu | desnecessario
unpaid | no_remunerado sin_pagar impagado no_pagado sin_remunerar | non_remunere impaye non_paye | nao_remunerado nao_pago
unprecedented | sin_precedentes | sans_precedent inedit | sem_precedentes inedito
unregistered | no_registrado no_inscrito | non_enregistre | nao_registado nao_registrado
unsafe | inseguro peligroso | dangereux peu_sur non_securise | inseguro perigoso
unsanitary | insalubre | insalubre | insalubre
unskilled low-skilled | no_cualificado poco_cualificado | non_qualifie peu_qualifie | nao_qualificado pouco_qualificado
unsustainable | insostenible | non_viable insoutenable | insustentavel
until | hasta | jusqu'a jusque | ate
update updated up-to-date up_to_date | actualizar actualizado actualizacion al_dia puesta_al_dia | mettre_a_jour mis_a_jour mise_a_jour actualiser a_jour mises_a_jour | atualizar atualizado atualizacao
upgrade upgrading | mejorar modernizar mejora actualizar | moderniser ameliorer amelioration mettre_a_niveau | melhorar modernizar atualizar melhoria
uphold upheld upholding | defender respetar hacer_valer mantener | defendre respecter faire_respecter | defender respeitar manter
uproot uprooted | desarraigado | deracine | desenraizado
upward | ascendente arriba | hausse vers_le_haut | ascendente
urban | urbano | urbain | urbano
urge urged urgent urgently | instar exhortar urgente urgentemente impulsar urgencia apremiante | exhorter urgent urgemment inciter prier_instamment pousser urgence d'urgence | instar exortar urgente urgentemente urgencia incitar
use used user users using usage | utilizar usar uso usuario emplear utilizacion mediante recurrir | utiliser employer utilisateur utilisation usager recourir usage recours | utilizar usar uso utilizador usuario empregar utente utilizacao recorrer
use using | servirse valerse aprovechar | au_moyen servir grace | servir-se por_meio
usual usually | habitual habitualmente normalmente generalmente | habituel habituellement generalement | habitual habitualmente normalmente geralmente
utility utilities | servicio_publico utilidad | service_public utilite | servico_publico utilidade
vacant vacancy vacancies | vacante | vacant poste_vacant | vago vaga
vaccine vaccines vaccination | vacuna vacunacion vacunar | vaccin vaccination vacciner | vacina vacinacao vacinar
valid validate validation | valido validacion validar | valide validation valider | valido validacao validar
value values valuable | valor valioso | valeur precieux | valor valioso
variable variation | variable variacion | variable variation | variavel variacao
vary variety varied various | variedad diverso diversidad variado variar varios distinto | variete divers diversite varie varier differents eventail | variedade diverso diversidade variado variar varios
vast vastly | vasto enorme | vaste | vasto
vehicle vehicles | vehiculo | vehicule | veiculo
venue venues | lugar local sede | lieu salle | local
verify verified verification | verificar verificacion comprobar | verifier verification | verificar verificacao comprovar
version | version | version | versao
very | muy | tres fort | muito
viable viability | viable viabilidad | viable viabilite | viavel viabilidade
victim victims | victima | victime | vitima
video videos | video | video | video
violate violation violations | violacion violar vulneracion vulnerar infraccion | violation violer atteinte | violacao violar infracao
violence violent | violencia violento | violence violent | violencia violento
virtual | virtual | virtuel | virtual
virus | virus | virus | virus
visa visas | visado visa | visa | visto
vision visionary | vision | vision | visao
visit visits visiting | visita visitar | visite visiter rendre_visite | visita visitar
visual | visual | visuel | visual
vital | vital fundamental esencial | vital essentiel | vital fundamental essencial
vocational | profesional | professionnel | profissional
voice voices | voz | voix | voz
volume volumes | volumen | volume | volume
volunteer volunteers voluntary volunteering volunteerism | voluntario voluntariado | benevole volontaire benevolat volontariat | voluntario voluntariado
vote voting | votar voto votacion | voter vote | votar voto votacao
voucher vouchers | vale bono cupon | bon coupon | vale voucher cupao
vulnerable vulnerability vulnerabilities | vulnerable vulnerabilidad en_situacion_de_vulnerabilidad | vulnerable vulnerabilite en_situation_de_vulnerabilite | vulneravel vulnerabilidade em_situacao_de_vulnerabilidade
wage wages salary salaries | salario sueldo | salaire | salario
wait waiting | esperar espera | attendre attente | esperar espera
waive waived | eximir renunciar | lever renoncer exempter | isentar dispensar renunciar
walk walking | caminar andar | marcher marche | caminhar andar
wall walls | muro pared | mur | muro parede
wan wide-ranging | amplio | vaste large | amplo
want wanted | querer desear | vouloir souhaiter | querer desejar
want | querer desear | vouloir souhaiter desirer | querer desejar
warn warning | alerta advertencia advertir | alerte avertissement avertir | alerta aviso advertir
wash | agua_saneamiento_e_higiene lavar | eau_assainissement_et_hygiene laver | agua_saneamento_e_higiene lavar
waste wasted | residuo desperdicio desperdiciar basura desaprovechar | dechet gaspillage gaspiller perdre | residuo desperdicio desperdicar lixo
wastewater | aguas_residuales agua_residual | eaux_usees | aguas_residuais
water waterborne | agua hidrico transmitido_por_el_agua | eau hydrique | agua hidrico
way_forward | camino_a_seguir via_a_seguir | voie_a_suivre suite_a_donner marche_a_suivre | caminho_a_seguir
weak weaken weakness | debil debilitar debilidad | faible affaiblir faiblesse | fraco debil enfraquecer fraqueza
wealth | riqueza patrimonio | richesse patrimoine | riqueza patrimonio
web webinar webinars website websites | web sitio_web seminario_web pagina_web seminario_en_linea | web site_web webinaire site site_internet | web sitio_web webinar site seminario_online
week weeks weekly | semana semanal | semaine hebdomadaire | semana semanal
welcome welcoming | acoger acogedor acogida dar_la_bienvenida bienvenido | accueillir accueillant accueil bienvenu | acolher acolhedor acolhimento bem-vindo receber
welfare wellbeing well-being | bienestar asistencia_social | bien-etre aide_sociale protection_sociale | bem-estar assistencia_social
well | bien | bien | bem
west western | oeste occidental | ouest occidental | oeste ocidental
when once | cuando una_vez momento en_el_momento | lorsque quand moment des_que | quando momento uma_vez assim_que
where | donde lugar | ou lieu | onde lugar
whereabouts | paradero | lieu_ou_se_trouve sort localisation | paradeiro
wherever whereby | donde_quiera por_el_que dondequiera mediante | ou_que par_lequel partout | onde_quer pelo_qual sempre
whether | si ya_sea tanto | si que soit | se quer
whether | tanto si independientemente | que si | quer se
while during | mientras tiempo al_mismo_tiempo a_la_vez | temps tandis en_meme_temps alors | enquanto tempo ao_mesmo_tempo
white | blanco | blanc | branco
whole | todo entero conjunto totalidad | tout entier ensemble | todo inteiro conjunto
whole-of-government | todo_el_gobierno pangubernamental de_todo_el_gobierno | ensemble_du_gouvernement pangouvernementale | todo_o_governo
whole-of-society | toda_la_sociedad pansocial | ensemble_de_la_societe | toda_a_sociedade
why | por_que | pourquoi | por_que porque
widen widening | ampliar agrandar aumento profundizacion agravamiento | aggravation creuser elargir accroissement aggraver | alargar agravamento aumento
widespread | generalizado extendido | repandu generalise | generalizado difundido
will willing willingness | voluntad dispuesto disposicion | volonte dispose pret | vontade disposto
window windows | ventana | fenetre | janela
wish wishing | desear deseo | souhaiter desirer voeu | desejar desejo
with_a_view_to in_order_to with_the_aim_of | con_miras_a con_el_fin_de a_fin_de para con_vistas_a | en_vue_de afin_de dans_le_but_de pour | com_vista_a a_fim_de com_o_objetivo_de de_modo_a
without | sin | sans | sem
witness witnesses | testigo presenciar | temoin | testemunha
woman women | mujer femenino | femme feminin | mulher feminino
word words | palabra | mot parole | palavra
work works working worked | trabajar trabajo laboral obra colaborar funcionar | travailler travail oeuvrer fonctionner collaborer ouvrage | trabalhar trabalho laboral funcionar colaborar
work working | labor funcionar | oeuvrer s'employer | atuar funcionar
worker workers | trabajador obrero personal | travailleur ouvrier personnel | trabalhador operario
workplace workplaces | lugar_de_trabajo centro_de_trabajo | lieu_de_travail | local_de_trabalho
workplan work_plan workstream | plan_de_trabajo linea_de_trabajo | plan_de_travail axe_de_travail | plano_de_trabalho linha_de_trabalho
workshop workshops | taller | atelier | oficina seminario
world | mundo mundial | monde mondial | mundo mundial
worry worries | preocupacion preocupar | inquietude inquieter | preocupacao preocupar
worsen worsened worse worst | empeorar agravar peor | aggraver empirer pire deteriorer | piorar agravar pior
would_like like | desear querer gustar | souhaiter tenir aimer | gostar desejar
write written writing | escribir escrito redactar por_escrito | ecrire ecrit rediger par_ecrit | escrever escrito redigir por_escrito
xenophobia xenophobic | xenofobia xenofobo | xenophobie xenophobe | xenofobia xenofobo
year years yearly | ano anual anualmente | an annee annuel annuellement | ano anual anualmente
young youth younger | joven juventud juvenil | jeune jeunesse | jovem juventude juvenil
zone zones | zona | zone | zona
`;
