import { BRIEF_LENGTH, briefOf, type Said } from '../debate/brief.ts';
import { LANGUAGES, type Language } from '../../schemas/index.ts';
import { defineRule } from './rule.ts';

const { en, es } = BRIEF_LENGTH;

export const debateMapsTellSomething = defineRule({
  code: 'MAP',
  title: `In the map of a debate every argument and reply is one sentence of ${en.least} to ${en.most} characters, in Spanish up to ${es.most}: \`brief\`, or else its first sentence.`,
  severity: 'error',
  why: 'The map shows that sentence alone. “The test has a record.” tells nobody which test, and a sentence of six lines hides the shape of the debate.',
  *find({ corpus }) {
    for (const { data, locate } of corpus.records.question.values())
      for (const [p, position] of data.positions.entries())
        for (const [a, argument] of position.arguments.entries()) {
          const at = ['positions', p, 'arguments', a];
          const said = [
            { of: argument, path: at },
            { of: argument.reply, path: [...at, 'reply'] },
          ];
          for (const { of, path } of said)
            for (const language of LANGUAGES) {
              const fault = faultOf(of, language);
              if (fault === undefined) continue;
              const field = of.brief?.[language] === undefined ? 'text' : 'brief';
              yield { place: locate([...path, field, language]), ...fault };
            }
        }
  },
});

function faultOf(said: Said, language: Language): { message: string; cure: string } | undefined {
  const sentence = briefOf(said, language);
  if (sentence === undefined) return undefined;
  const { least, most } = BRIEF_LENGTH[language];
  const length = [...sentence].length;
  if (length >= least && length <= most) return undefined;
  const name = said.brief?.[language] === undefined ? 'the first sentence' : 'the brief';
  return {
    message: `${name}, which the map shows, has ${length} characters`,
    cure: `give brief: {${language}: …}, one sentence of ${least} to ${most} characters that tells the argument alone, with who says it and its condition`,
  };
}
