import { family, type Rule, says } from './rule.ts';

/** Words of somebody who may take their own life, said of oneself. */
const OWN_LIFE = family({
  en: `kill myself, killing myself, end my life, ending my life, end it all, take my own life, taking my own life,
    i (?:really |just )?(?:want|wanna|want to|wish to) die, i want to be dead, wish i (?:was|were) dead, better off dead,
    (?:don'?t|do not|dont) (?:want|wanna) (?:to )?(?:live|be alive|exist), no reason to live, nothing to live for, can'?t go on living,
    (?:hurt|harm) myself, (?:i am|i'm|im|feel|feeling) suicidal, commit suicide tonight, thinking (?:of|about) suicide`,
  es: `matarme, me voy a matar, suicidarme, quitarme la vida, (?:quiero|quisiera|prefiero) morir*, ganas de morir*,
    no quiero (?:vivir|seguir viviendo|seguir aqui), no tengo ganas de vivir, acabar con mi vida, acabar con todo, hacerme dano`,
  fr: `me tuer, me suicider, mettre fin a mes jours, mettre fin a ma vie, en finir avec la vie, (?:veux|voudrais|prefere) mourir,
    envie de mourir, plus envie de vivre, (?:veux|peux) plus vivre, me faire du mal, idees suicidaires`,
  pt: `me matar, matar-me, vou-me matar, me suicidar, suicidar-me, tirar a minha vida, tirar minha vida, acabar com (?:a )?minha vida,
    quero morrer, vontade de morrer, nao quero (?:mais )?viver, nao aguento mais viver, me machucar, fazer mal a mim`,
});

/** Danger to the asker's own life: nothing of the documents helps now, people do. */
export const CRISIS: readonly Rule[] = [{ all: [says(OWN_LIFE)] }];
