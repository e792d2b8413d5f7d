/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_R = `
race racial racism racist | raza racial racismo | race racial racisme | raca racial racismo
radio | radio radiofonico | radio | radio
raid raids | redada allanamiento | descente rafle | rusga batida
raise raising raised | aumentar sensibilizar plantear recaudar elevar suscitar incrementar | accroitre sensibiliser soulever elever relever augmenter susciter collecter | aumentar sensibilizar levantar angariar elevar suscitar
raise raising | concienciar despertar dar_a_conocer | faire_connaitre | dar_a_conhecer
range | gama abanico variedad amplio | eventail gamme large | gama leque variedade
range variety | serie gama | eventail gamme serie | serie gama
rapid rapidly swift swiftly | rapido rapidamente acelerado | rapide rapidement acceler | rapido rapidamente acelerado
rare rarely | raramente raro rara_vez | rare rarement | raro raramente
rate rates | tasa indice tarifa tipo | taux tarif | taxa indice
rather | mas_bien en_lugar vez | plutot | antes em_vez
rather_than instead_of | en_lugar_de en_vez_de | plutot_que au_lieu | em_vez_de em_lugar
ratify ratification ratifying | ratificar ratificacion | ratifier ratification | ratificar ratificacao
reach reaching reached | llegar alcanzar alcance lograr atender | atteindre parvenir joindre toucher portee | chegar alcancar atingir alcance
react reaction | reaccion reaccionar | reaction reagir | reacao reagir
read reading | leer lectura | lire lecture | ler leitura
ready readily readiness | listo facilmente disposicion preparacion rapidamente | pret facilement preparation | pronto facilmente prontidao preparacao
reaffirm reaffirms | reafirmar | reaffirmer | reafirmar
real reality realities really | real realidad realmente | reel realite vraiment | real realidade realmente
realize realization | realizar hacer_efectivo realizacion darse_cuenta efectividad | realiser realisation prendre_conscience exercice | realizar concretizar realizacao concretizacao
realize realizing | dar_lugar llevar producir | aboutir conduire produire | conduzir levar produzir
reason reasons | razon motivo causa | raison motif | razao motivo causa
recall recalled | recordar | rappeler | recordar
recent recently | reciente recientemente | recent recemment | recente recentemente
reception receive receiving received | recibir acogida recepcion acoger receptor recibido | recevoir accueil reception accueillir recu beneficier | receber acolhimento rececao acolher recepcao
recipient recipients | receptor beneficiario destinatario | beneficiaire destinataire recipiendaire | beneficiario destinatario recetor
reciprocal | reciproco | reciproque | reciproco
recognize recognition recognized recognise | reconocer reconocimiento reconocido | reconnaitre reconnaissance reconnu | reconhecer reconhecimento
recommend recommendation recommendations | recomendar recomendacion | recommander recommandation | recomendar recomendacao
reconcile reconciliation | reconciliacion conciliar | reconciliation concilier | reconciliacao conciliar
reconstruction rebuild | reconstruccion reconstruir | reconstruction reconstruire | reconstrucao reconstruir
record records recorded | registro registrar antecedente historial | registre enregistrer dossier casier | registo registro registar registrar
record records | consignar recoger | consigner recenser | consignar registar
recover recovery | recuperar recuperacion | se_relever relance retablissement reprise recuperer redressement relevement | recuperar recuperacao retoma
recreation recreational | recreativo recreacion | recreatif loisir | recreativo lazer
red_crescent | media_luna_roja | croissant-rouge croissant_rouge | crescente_vermelho
red_cross | cruz_roja | croix-rouge croix_rouge | cruz_vermelha
redress remedy remedies | reparacion recurso remediar | reparation recours remedier | reparacao recurso remediar
reduce reducing reduction | reducir reduccion disminuir | reduire reduction diminuer | reduzir reducao diminuir
reduce | disminuir rebajar | faire_baisser baisser abaisser | diminuir baixar
refer referred referral referrals refers reference references | derivar derivacion remision remitir referirse referencia hacer_referencia mencionar remitido | orienter orientation renvoi referer se_referer reference renvoyer aiguillage mentionner faire_reference | encaminhar encaminhamento referir-se referencia remeter fazer_referencia mencionar referir referenciacao
reflect reflection reflective | reflejar reflexionar reflexion | refleter reflechir reflexion | refletir reflexao
reform reforms | reforma reformar | reforme reformer | reforma reformar
refugee refugees | refugiado | refugie | refugiado
refuse refusal refused | rechazar negar denegar negativa negarse | refuser refus | recusar rejeitar recusa
regard regarding relating related regards | relativo relacionado respecto relativamente referente en_relacion sobre en_lo_que_respecta relacion | relatif concernant lie egard matiere rapport | relativo relacionado respeito em_relacao sobre relacao
regardless irrespective | cualquiera_que_sea sea_cual_fuere | quel_que_soit quelle_que_soit sans_distinction independamment | qualquer_que_seja seja_qual_for
regime regimes | regimen | regime | regime
region regional regions | region regional | region regional | regiao regional
register registered registration registry | registrar registro inscribir inscripcion empadronamiento inscrito | enregistrer enregistrement inscrire inscription registre inscrit | registar registro registo inscrever inscricao registrar
regular regularly regularization regularize | regular regularmente regularizacion regularizar periodico periodicamente habitual con_regularidad regularidad | regulier regulierement regularisation regulariser habituel courant | regular regularmente regularizacao regularizar periodico habitual
regulate regulation regulations regulatory | regular reglamento regulacion normativa reglamentar reglamentacion reglamentario normativo | reglementer reglement reglementation reguler reglementaire | regular regulamento regulacao regulamentacao regulamentar normativo
rehabilitation | rehabilitacion | readaptation rehabilitation | reabilitacao
reimburse reimbursement reimbursements | reembolso reembolsar | remboursement rembourser | reembolso reembolsar
reinforce | reforzar fortalecer | renforcer | reforcar fortalecer
reintegrate reintegration re-enter | reintegrar reintegracion reincorporarse volver_a_entrar reinsercion reinsertarse | reintegrer reintegration reinsertion reinserer retourner | reintegrar reintegracao reingressar regressar voltar reentrar
reject rejection rejected | rechazar rechazo | rejeter rejet | rejeitar rejeicao
relate relation relationship relations relative relatives | relacion familiar pariente relativo relacionar | relation rapport parent proche relatif | relacao familiar parente relativo relacionar
release released | liberar puesta_en_libertad publicar liberacion poner_en_libertad | liberer liberation publier remettre_en_liberte | libertar libertacao publicar soltar divulgar
relevant pertinent | pertinente correspondiente relevante competente oportuno | pertinent competent concerne correspondant | pertinente relevante competente correspondente
relief | alivio socorro ayuda | soulagement secours aide | alivio socorro ajuda
religion religious | religion religioso | religion religieux | religiao religioso
relocate relocation | reubicar reubicacion trasladar | reinstaller relocalisation deplacer transferer | reinstalar relocalizacao recolocacao realojar
rely reliable reliance | fiable depender confiable basarse recurrir | fiable dependre s'appuyer compter appuyer | fiavel confiavel depender basear-se recorrer
remain remaining remains | permanecer seguir quedar continuar restante restos mantenerse | rester demeurer restant restes | permanecer continuar restante manter-se ficar restos
remains | restos restos_mortales | restes depouille | restos_mortais restos
remind | recordar | rappeler | lembrar
remittance remittances | remesa | envoi_de_fonds envois_de_fonds transfert_de_fonds transferts_de_fonds | remessa
remove removal | eliminar retirar suprimir expulsion | supprimer retirer lever renvoi eliminer eloignement | remover eliminar retirar afastamento
remunerate remunerated | remunerado remunerar | remunere remunerer | remunerado remunerar
render renders | prestar hacer volver | rendre | tornar prestar
renew renewable renovate renovating | renovar renovable | renouveler renovable renover | renovar renovavel
rent rental | alquiler alquilar renta | loyer location louer | renda arrendamento aluguel alugar
reopen reopening | reabrir reapertura | rouvrir reouverture | reabrir reabertura
repair repairs | reparar reparacion | reparer reparation | reparar reparacao
reparation | reparacion | reparation | reparacao
repatriate repatriation | repatriar repatriacion | rapatrier rapatriement | repatriar repatriacao
replace replacement | sustituir reemplazar reemplazo | remplacer remplacement | substituir substituicao
replicate replicable | replicar reproducir replicable reproducible repetir | reproduire reproductible repliquer transposable | replicar reproduzir replicavel
report reports reporting reported | informe informar denunciar denuncia comunicar notificar | rapport signaler rendre_compte declarer | relatorio informar denunciar comunicar relatar reportar
report reported | senalar comunicar | signaler faire_etat | assinalar comunicar
repository | repositorio | depot repertoire | repositorio
represent representation representatives | representar representante representacion | representer representant representation | representar representante representacao
reprisal reprisals retaliation | represalia | represailles | represalia retaliacao
reproductive | reproductivo | reproductif genesique procreative | reprodutivo
request requests requested | solicitar solicitud peticion pedir | demander demande | solicitar pedido pedir
require required requirement requirements requiring | requerir exigir requisito necesitar necesario obligado precisar requerido | exiger requerir exigence necessiter condition requis obligatoire tenu | exigir requerer requisito necessitar obrigado necessario precisar
requisite | necesario requerido | requis necessaire | necessario requerido
rescue | rescatar rescate salvar salvamento | sauvetage secourir sauver | resgatar resgate salvar salvamento
research researchers | investigacion estudio investigador | recherche etude chercheur | investigacao pesquisa estudo investigador pesquisador
resentment | resentimiento | ressentiment | ressentimento
reserve reserved | reservar reservado | reserver reserve | reservar reservado
resettle resettlement resettling | reasentar reasentamiento | reinstaller reinstallation | reinstalar reinstalacao reassentamento reassentar
reside resident residents residence residential | residir residente residencia habitante residencial domicilio | resider resident residence habitant residentiel sejour | residir residente residencia habitante morador residencial
resilience resilient | resiliencia resiliente | resilience resilient | resiliencia resiliente
resolve resolution | resolver resolucion solucion | resoudre resolution reglement | resolver resolucao
resort | recurrir recurso ultimo_recurso | recours recourir ressort | recorrer recurso
resource resources | recurso | ressource | recurso
respect respective respectively respectful | respetar respeto respectivo respectivamente respetuoso | respecter respect respectif respectivement respectueux | respeitar respeito respetivo respetivamente respectivo respeitoso
respond response responses responsive respondents | responder respuesta atender sensible encuestado | repondre reponse riposte adapte sensible intervention | responder resposta sensivel atender
respond | hacer_frente dar_respuesta | faire_face repondre | dar_resposta
responsible responsibility responsibilities | responsable responsabilidad encargado competencia | responsable responsabilite charge competence | responsavel responsabilidade encarregado competencia
restore restoring | restablecer restaurar | retablir restaurer | restabelecer restaurar
restrict restriction restrictions restrictive | restriccion restringir restrictivo limitacion | restriction restreindre restrictif limitation | restricao restringir restritivo limitacao
result results resulting | resultado resultar como_resultado por_ello por_lo_que consecuencia en_consecuencia dar_lugar provocar derivado por_consiguiente | resultat resulter en_consequence par_consequent consequence entrainer de_ce_fait c'est_pourquoi aboutir decouler | resultado resultar por_isso consequencia em_consequencia consequentemente como_resultado levar decorrer por_conseguinte
result results often_results | dar_lugar traducirse llevar conducir | se_traduire traduire donner_lieu entrainer conduire | traduzir levar conduzir
retain retention | retener retencion conservar mantener | conserver maintien retention retenir | reter retencao conservar manter
retire retirees | jubilado jubilarse retirado | retraite | reformado aposentado
return returning returnees returned | regresar retorno volver regreso retornar retornado | retour retourner revenir rentrer rapatrie de_retour | regressar retorno voltar regresso retornar retornado
reunify reunification | reunificacion reagrupacion reagrupar reunificar | regroupement reunification reunir | reagrupamento reunificacao reunir
reveal revealed | revelar | reveler | revelar
revenue | ingreso | revenu recette | receita
review reviews reviewing | examinar examen revisar revision analizar resena | examiner examen revoir revision reexaminer revue | rever revisao examinar analisar exame reexaminar
revise revised revision | revisar revisado reformar | reviser revise | rever revisto revisao revisado
right rights | derecho correcto | droit bon correct | direito correto certo
rise rising rose | aumentar aumento subir creciente incremento auge | augmenter hausse monter croissant augmentation | aumentar aumento subir crescente subida
risk risks | riesgo correr_el_riesgo peligro arriesgar | risque risquer danger | risco arriscar correr_o_risco perigo
ritual rituals | ritual rito | rituel rite | ritual
road roads | carretera camino vial | route routier | estrada caminho
roadmap | hoja_de_ruta | feuille_de_route | roteiro
robust | solido robusto | solide robuste | robusto solido
role roles | papel funcion rol | role fonction | papel funcao
roof room rooms | techo habitacion sala cuarto | toit chambre salle piece | teto telhado quarto sala
root roots | raiz fondo profundo | racine profond | raiz fundo
roundtable | mesa_redonda | table_ronde | mesa-redonda mesa_redonda
route routes | ruta itinerario via | itineraire route voie | rota itinerario via
routine routines | rutina sistematico habitual | routine systematique courant | rotina sistematico
rule rules | norma regla reglamento | regle norme | regra norma regulamento
rule_of_law | estado_de_derecho | etat_de_droit | estado_de_direito
run running ran | dirigir gestionar administrar funcionar llevar correr | gerer diriger fonctionner tenir | gerir dirigir administrar funcionar
rural | rural | rural | rural
`;
