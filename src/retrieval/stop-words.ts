import type { Language } from './query.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that say nothing of what is sought, folded; they are left out of searches and tell the languages apart. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`a about above after again against all also am an and any anybody anyone anything are aren as at be because been before being below
    between both but by can cannot could couldn did didn do does doesn doing don down during each else ever every everybody everyone few for from
    further get gets getting give given go goes going gonna got had has hasn have haven having he hello her here hers hi him his how however i if in
    into is isn it its itself just kind let like ll lot lots m many may maybe me might mine more most much must my need needs no nor not now of off ok
    okay on once only onto or other others our ours out over own per perhaps please pls put quite rather re really s said same say says see seem
    shall she should shouldn so some somebody someone something stuff such sure t tell than thank thanks that the their theirs them then there these they thing
    things this those though through thx to too u under until up upon ur us ve very want wanna was wasn we well were weren what whatever when where whether which while
    who whom whose why will with within without won would wouldn y yes yet you your yours yourself im ive dont doesnt isnt cant whats thats
    actually anyway basically literally lol tho cos cuz bc btw imo guys folks looking find show exist exists mention mentions mentioned anywhere somewhere`),
  es: list(`a al algo algun alguna algunas alguno algunos ante antes aquel aquella asi aun aunque cada como con contra cual cuales cualquier cuando
    cuanto cuanta cuantos cuantas de del desde donde dos e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estan estar estas este esto
    estos fue fueron ha haber habia hace hacen hacer hacia han hasta hay he hola la las le les lo los mas me mi mientras mis mucho muchos muy nada ni
    no nos nosotros o os otra otras otro otros para pero poco por porque pues puede pueden puedo que quien quienes quiero se sea sean segun ser si sido sin
    sobre solo son soy su sus tal tambien tan tanto te tener tengo ti tiene tienen toda todas todo todos tras tu tus un una unas uno unos usted ustedes
    va van vez y ya yo dice dicen decir sirve gracias favor necesito`),
  fr: list(`a afin ai aie ainsi alors apres as au aucun aucune aussi autre autres aux avait avant avec avez avoir avons bien bonjour c ca car ce cela celle celles celui
    ces cet cette ceux chaque chez comme comment contre d dans de depuis des deux doit doivent donc dont du elle elles en encore entre es est et etaient etait
    etant etc ete etre eu eux fait faire font hors ici il ils j je jusqu l la le les leur leurs lors lui m ma mais me meme memes mes moi moins mon n ne ni nos
    notre nous on ont ou par parce pas pendant peu peut peuvent peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera ses si
    sinon soit son sont sous sur t ta tandis te tel telle tes toi ton toujours tous tout toute toutes tres trop tu un une vers via vos votre vous y dit dire merci svp
    est-ce y-a-t-il mdr faut besoin`),
  pt: list(`a ainda algum alguma algumas alguns alguem ante antes ao aos apenas aquela aquele aquilo as ate com como contra cada da das de dela dele deles depois
    desde dessa desse desta deste disso do dos e ela elas ele eles em entre era eram essa essas esse esses esta estao estar estas estava este estes estou eu foi foram
    ha isso isto ja la lhe lhes mais mas me mesmo meu meus mim minha minhas muito muita muitos na nao nas nem nenhum no nos nossa nosso num numa o onde os ou
    para pela pelas pelo pelos per pode podem posso por porque pois qual quais qualquer quando quanto quantos quantas que quem se seja sem sempre ser sera seu seus si sido
    so sob sobre sua suas tal tambem tanto te tem tenho ter teu toda todas todo todos tu tua um uma umas uns vai vao voce voces diz dizem dizer obrigado
    obrigada oi ola favor preciso existe existem fazer faz`),
};
