/** Words of the documents with their usual translations, in the form that {@link WORDS} tells. */
export const WORDS_P_TO_Q = `
package packages | paquete conjunto | ensemble paquet colis train | pacote conjunto
page pages | pagina | page | pagina
paired pair | emparejar par | paire jumele | par emparelhado
pandemic | pandemia | pandemie | pandemia
panel | panel grupo mesa | groupe panel jury | painel grupo
paper papers | papel documento | papier document article | papel documento artigo
parallel | paralelo | parallele | paralelo
parent parents | padre progenitor padres | parent | pai pais progenitor
parliament parliamentary parliamentarians | parlamento parlamentario | parlement parlementaire | parlamento parlamentar
part parts | parte pieza formar_parte | partie piece part | parte peca
partial partially | parcial parcialmente | partiel partiellement | parcial parcialmente
participate participation participants participating participatory | participar participacion participante participativo | participer participation participant participatif | participar participacao participante participativo
partner partners partnership partnerships | socio alianza asociado asociacion asociarse colaboracion pareja colaborador aliado | partenaire partenariat s'associer associe | parceiro parceria associar-se
party parties | parte partido | partie parti | parte partido
pass passing | aprobar pasar superar | adopter passer reussir | aprovar passar
passenger passengers | pasajero | passager | passageiro
passport passports | pasaporte | passeport | passaporte
past previous previously prior preceding | pasado anterior previo anteriormente antes previamente | passe precedent anterieur prealable auparavant precedemment anterieurement | passado anterior previo anteriormente antes previamente
path paths pathway pathways | via camino vias trayectoria senda itinerario ruta | voie parcours chemin filiere itineraire | via caminho percurso rota itinerario
patient patients | paciente | patient | doente paciente utente
pattern patterns | patron pauta tendencia | schema tendance modele | padrao tendencia
pay payment paying paid | pagar pago abonar remunerar | payer paiement verser remunere paye | pagar pagamento remunerado
peace | paz | paix | paz
peer peers peer-to-peer | par companero entre_iguales igual | pair camarade collegue | par colega entre_pares companheiro
penalize penalizes | penalizar sancionar | penaliser sanctionner | penalizar
penalty penalties | pena sancion multa | peine sanction penalite | pena sancao penalidade
pending | pendiente | en_attente | pendente
pension pensions | pension jubilacion | pension retraite | pensao aposentadoria
people persons person | persona gente pueblo poblacion ser | personne gens peuple population etre | pessoa gente povo populacao ser
perceive perception perceptions | percepcion percibir | perception percevoir | percecao perceber percepcao
percent percentage | porcentaje | pourcentage | percentagem porcentagem
perform performance | desempenar rendimiento realizar desempeno | performance effectuer accomplir resultat | desempenho desempenhar realizar rendimento
period periods | periodo plazo epoca | periode delai | periodo prazo
peripheral periphery | periferico periferia | peripherique peripherie | periferico periferia
permanent | permanente | permanent | permanente
permission | permiso autorizacion | permission autorisation | permissao autorizacao
permit permits | permiso permitir | permis permettre autorisation | autorizacao permitir licenca
perpetuate perpetuating | perpetuar | perpetuer | perpetuar
personal personally | personal | personnel | pessoal pessoalmente
personnel staff staffing | personal plantilla empleado funcionario trabajador equipo | personnel employe agent equipe | pessoal funcionario equipa equipe
perspective perspectives | perspectiva punto_de_vista | perspective point_de_vue optique | perspetiva perspectiva ponto_de_vista
phase phases | fase etapa | phase etape | fase etapa
phenomenon | fenomeno | phenomene | fenomeno
philanthropic philanthropy | filantropico filantropia | philanthropique philanthropie | filantropico filantropia
photo photos | foto fotografia | photo | foto fotografia
physical physically | fisico fisicamente | physique physiquement | fisico fisicamente
piece | pieza parte | piece partie | peca parte
pillar | pilar | pilier | pilar
pilot piloted | piloto experimental pilotar | pilote piloter | piloto
pilot | proyecto_piloto | projet_pilote | projeto-piloto projeto_piloto
pioneer pioneering | pionero | pionnier | pioneiro
pipe pipes pipeline | tuberia | tuyau conduite | tubo conduta canalizacao
pivotal | fundamental decisivo clave | cle central decisif | fundamental decisivo central
place places placed | lugar poner colocar sitio situar implantar acogimiento | lieu place placer mettre endroit | lugar local colocar por
plan plans planned planning | plan planificar planificacion prever proyecto previsto | plan planifier planification prevoir projet prevu amenagement | plano planear planejar planeamento planejamento prever
plan planning planned | prever tener_previsto | prevoir envisager | prever pretender
planet | planeta | planete | planeta
platform platforms | plataforma | plateforme | plataforma
play | desempenar jugar papel | jouer role | desempenhar jogar papel
pledge | promesa compromiso comprometerse | engagement promesse s'engager | promessa compromisso comprometer-se
plight | situacion dificil | situation detresse | situacao dificil
pocket | bolsillo | poche | bolso
point points | punto senalar | point souligner | ponto apontar
police | policia policial | police policier | policia policial
policy policies | politica normativa politica_publica | politique | politica
political politically | politico politicamente | politique politiquement | politico politicamente
pollution | contaminacion | pollution | poluicao
poor poorly | pobre deficiente malo mal escaso mala insuficiente | pauvre mauvais mal insuffisant | pobre deficiente mau mal precario ma insuficiente
poorest poorer | mas_pobre pobre | plus_pauvre pauvre | mais_pobre pobre
popular popularity | popular popularidad | populaire popularite | popular popularidade
population populations | poblacion | population | populacao
portable portability | transferible transferibilidad portabilidad | transferable transferabilite portabilite portable | portatil portabilidade transferivel
portal | portal | portail | portal
portuguese | portugues | portugais | portugues
pose | plantear suponer presentar | poser presenter | representar colocar
position | posicion puesto posicionar | position poste situation | posicao cargo
positive positively | positivo positivamente | positif positivement | positivo positivamente
possess possession | poseer posesion | posseder possession | possuir posse
possible possibility possibly | posible posibilidad posiblemente | possible possibilite eventuellement | possivel possibilidade possivelmente
post | puesto posterior publicar cargo correo despues | poste apres publier posterieur | posto cargo pos publicar apos
potential potentially | potencial posibilidad posible potencialmente | potentiel potentiellement possible eventuel | potencial possivel potencialmente eventual
poverty | pobreza | pauvrete | pobreza
power powers | poder potencia facultad | pouvoir puissance | poder potencia
powerful | poderoso potente | puissant | poderoso potente
practice practices practical practitioners | practica practico profesional buena_practica | pratique praticien exercice | pratica pratico profissional
precarious precariousness | precario precariedad | precaire precarite | precario precariedade
precaution precautions | precaucion | precaution | precaucao
predict predictable predictability | previsible previsibilidad prever | previsible previsibilite prevoir | previsivel previsibilidade prever
preference preferences preferential | preferencia preferente preferencial | preference preferentiel | preferencia preferencial
pregnant pregnancy | embarazada embarazo | enceinte grossesse | gravida gravidez
prejudice prejudices | prejuicio | prejuge | preconceito
preliminary | preliminar | preliminaire | preliminar
prepare preparation preparedness prepared | preparar preparacion | preparer preparation | preparar preparacao
prescribe prescribed | prescribir | prescrire | prescrever
present presented presence | presente presentar presencia actual | present presenter presence actuel | presente apresentar presenca atual
present presents | representar | representer | representar
preserve | preservar conservar | preserver conserver | preservar conservar
press | prensa | presse | imprensa
pressure pressing | presion apremiante urgente presionar | pression pressant urgent | pressao premente urgente pressionar
prevalent | frecuente extendido prevalente | repandu frequent | prevalente frequente
prevent prevention preventing | prevenir evitar prevencion impedir | prevenir empecher prevention eviter | prevenir evitar prevencao impedir
price prices | precio | prix | preco
primary primarily | primario principalmente principal primordial | primaire principalement principal essentiellement | primario principalmente principal
principal | principal | principal | principal
principle principles | principio | principe | principio
prior predeparture | antes_de previo | avant prealable | antes_de previo
priority priorities prioritize | prioridad priorizar dar_prioridad prioritario | priorite prioriser donner_la_priorite prioritaire | prioridade priorizar dar_prioridade prioritario
prison prisons | prision carcel | prison | prisao
privacy | privacidad intimidad vida_privada | vie_privee confidentialite | privacidade
private privately | privado particular | prive particulier | privado particular
privilege privileged | privilegiado privilegio | privilegie privilege | privilegiado privilegio
proactive proactively | proactivo proactivamente | proactif | proativo proativamente
probably | probablemente | probablement | provavelmente
problem problems | problema | probleme | problema
procedure procedures procedural | procedimiento tramite procesal | procedure demarche | procedimento tramite
proceed proceedings | procedimiento actuacion juicio | procedure poursuite | processo procedimento
process processes processing | proceso tramitar tramitacion procesamiento tramite procedimiento | processus traitement traiter procedure demarche | processo processar tramitacao processamento procedimento
procure procuring procurement | adquirir contratacion adquisicion | achat acquerir se_procurer | adquirir aquisicao
produce product products production | producir producto produccion elaborar | produire produit production | produzir produto producao
profession professional professionals | profesion profesional | profession professionnel | profissao profissional
proficient proficiency command | dominio competencia conocimiento | maitrise competence connaissance | dominio proficiencia competencia conhecimento
profile profiles | perfil | profil | perfil
profit | beneficio ganancia lucro | profit benefice lucratif | lucro beneficio
programme programmes program | programa | programme | programa
progress progressive progression progressively | progreso avance progresar progresivo avanzar | progres progresser progressif progression avancer | progresso progredir progressivo avanco avancar progressao
prohibit prohibition | prohibir prohibicion | interdire interdiction | proibir proibicao
project projects | proyecto | projet | projeto projecto
prolong prolonged | prolongar prolongado | prolonger prolonge | prolongar prolongado
promise promising | prometer prometedor | promettre prometteur | prometer promissor
promote promotion promoting | promover fomentar promocion impulsar fomento | promouvoir favoriser promotion encourager | promover fomentar promocao incentivar
promote | impulsar favorecer | encourager valoriser | impulsionar favorecer
prompt promptly | rapido pronto sin_demora prontamente rapidamente | rapide rapidement promptement sans_delai | rapido prontamente rapidamente sem_demora
proof prove proved proven | prueba probar demostrar resultar comprobante revelarse mostrar | preuve prouver averer se_reveler montrer s'averer reveler | prova provar revelar-se demonstrar comprovar comprovativo mostrar revelar
proper properly | adecuado apropiado debidamente correcto debido correctamente | approprie convenable dument correctement adequat | adequado apropriado devidamente correto
property | propiedad bien bienes | bien propriete biens | propriedade bem
proportion proportionate proportional | proporcion proporcionado | proportion proportionne proportionnel | proporcao proporcionado proporcional
propose proposal proposes | proponer propuesta | proposer proposition | propor proposta
prosecute prosecution | enjuiciar enjuiciamiento procesar persecucion perseguir | poursuivre poursuites poursuite | processar acusar julgar perseguir acao_penal
prosecutor prosecutors | fiscal | procureur | procurador promotor
prospect prospects | perspectiva expectativa | perspective | perspetiva perspectiva
prosperity | prosperidad | prosperite | prosperidade
protect protection protective protecting | proteger proteccion protector amparar | proteger protection protecteur | proteger protecao protetor
protocol protocols | protocolo | protocole | protocolo
protracted | prolongado | prolonge | prolongado
provide providing provision provided | proporcionar ofrecer prestar brindar dar suministrar facilitar prestacion suministro impartir aportar prestado dispensar oferta disponer dotar contar | fournir offrir dispenser assurer donner accorder apporter prestation fourniture prodiguer proposer presenter prevoir | fornecer oferecer prestar proporcionar dar disponibilizar facultar prestacao fornecimento oferta conceder ministrar
provide | dotar facilitar aportar | doter apporter prevoir | dotar facultar
provider providers | proveedor prestador | prestataire fournisseur | prestador fornecedor
province provinces provincial | provincia provincial | province provincial | provincia provincial
psychological psychosocial | psicologico psicosocial | psychologique psychosocial | psicologico psicossocial
public publicly | publico | public | publico
publish publication published publishing | publicar publicacion | publier publication | publicar publicacao
pull push | empujar atraer | pousser attirer | empurrar puxar
punish punishment | castigar castigo pena sancionar | punir punition chatiment peine | punir punicao castigo
pupil pupils student students | alumno estudiante estudiantil alumnado | eleve etudiant | aluno estudante discente
purpose purposes | fin proposito finalidad objetivo | but fin objectif finalite | fim proposito finalidade objetivo
pursue pursuit | perseguir buscar seguir | poursuivre rechercher | perseguir prosseguir buscar
put puts | poner colocar situar | mettre placer | por colocar
qualify qualified qualification qualifications | cualificacion calificacion cualificado titulacion titulo calificado | qualification qualifie diplome | qualificacao qualificado habilitacao
qualitative quantitative | cualitativo cuantitativo | qualitatif quantitatif | qualitativo quantitativo
quality | calidad | qualite | qualidade
quarantine | cuarentena | quarantaine | quarentena
quarter quarters | trimestre cuarto alojamiento barrio | trimestre quart quartier logement | trimestre quarto bairro alojamento
quarterly | trimestral | trimestriel | trimestral
question questions | pregunta cuestion | question | pergunta questao
questionnaire questionnaires | cuestionario | questionnaire | questionario
quick quickly | rapido rapidamente | rapide rapidement vite | rapido rapidamente
`;
