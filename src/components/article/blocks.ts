/** The blocks that pages of prose may use, by the names in src/lib/refs/grammar.ts. A test compares the two lists. */
import Chart from '../charts/Chart.astro';
import Claims from '../claims/Claims.astro';
import Debate from '../debate/Debate.astro';
import Ladder from '../debate/Ladder.astro';
import LawText from '../law/LawText.astro';
import Timeline from '../timeline/Timeline.astro';

export const blocks = { Chart, Claims, Debate, Ladder, LawText, Timeline };
