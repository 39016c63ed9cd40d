/** Words that shape a question and say nothing about its subject, and what they tell about its language. */
import type { Language } from '../../schemas/common.ts';
import { wordsOf } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Without accents, as wordsOf leaves them. */
const DROPPED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`
    about actually after again all also am an and any are as at be been before being between both but by can constitute constitutes continue could did do does doing
    done else ever every explain explained for from get gets getting give go goes going got had has have having he her him his how if
    in into is isnt it its just know let like make makes me mean means meaning might more most much must my no not
    now of off on one only or other our out over please really say said says shall she should so some still such take tell thinks thought try
    than that the their them then there these they this those through to today under up use used very want wants was we well were
    what whats when where whether which while who whom whos whose why will with without would yes yet you your
  `),
  es: list(`
    ahora al algo alguna alguno algun ante antes asi aun aunque cada como con contra cosa cual cuales cuando cuanta cuantas cuanto
    cuantos cuya cuyo de del desde despues dice dicen dicho donde dos el ella ellas ellos en entre era eran es esa esas
    ese eso esos esta estan estar estas este esto estos fue fueron ha haber habia hace hacen hacer hacia han hasta hay haya
    hecho la las le les lo los mas me mi mientras muy nada ni no nos nosotros nuestra nuestro o para pero poder
    podra podria por porque pueda puede pueden que quien quienes saber se segun ser seria serian si siendo significa
    sin sobre solo son su sus tal tambien tan tanto tener tiene tienen toda todas todo todos tras tu una unas uno
    unos va van vamos ya y otra otras otro otros bajo
  `),
};

/** Words that many texts of one language have and the other has not, beside those that are dropped. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(
    'act against army attack ban bomb bombing border civilians congress death drone drones drug forces kill killed killing law laws legal military order people president strike strikes war',
  ),
  es: list(
    'acto ataque ataques bombardear bombardeo carteles ciudadanos congreso contra derecho drogas ejercito eeuu estados unidos frontera fuerza fuerzas gobierno guerra ley leyes muerte muertos narco narcos presidente tropas',
  ),
};

/**
 * True for a word that shapes a question in either language and says nothing about its subject. "un" is one only in
 * Spanish: in English it is the United Nations.
 */
export function isQuestionWord(word: string, language?: Language): boolean {
  return DROPPED.en.has(word) || DROPPED.es.has(word) || (language === 'es' && word === 'un');
}

/**
 * The language someone writes in, or undefined where the words do not tell: names, acronyms and citations are the same
 * in both.
 */
export function guessLanguage(text: string): Language | undefined {
  const score = { en: 0, es: /[¿¡ñáéíóúü]/i.test(text) ? 2 : 0 };
  for (const word of wordsOf(text)) {
    for (const language of ['en', 'es'] as const) {
      if (DROPPED[language].has(word)) score[language] += 1;
      if (TELLING[language].has(word)) score[language] += 1;
    }
    if (/(?:cion|ciones|dad|dades|mente)$/.test(word)) score.es += 1;
    if (/(?:tion|tions|ty|ties|ing|ly)$/.test(word)) score.en += 1;
  }
  // "no", "me", "he": the same letters are a word in both.
  return score.en === score.es ? undefined : score.en > score.es ? 'en' : 'es';
}
