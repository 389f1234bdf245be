// Makes src/test/resources/fsrs/vectors.json with the reference implementation. Run once, in an empty folder:
//   npm install ts-fsrs@5.4.2 && node PATH/vectors.mjs > vectors.json
// "memory": the bare model by histories of [rating, days] -> [recall before, stability, difficulty, interval after].
// "cards": the scheduler by histories; each review has the days since the one before, what repeat() leaves for each rating as
// [phase, step, stability, difficulty, days, minutes, reviews, lapses], and the rating with which the history goes on.
import { createEmptyCard, default_w, fsrs, generatorParameters } from 'ts-fsrs';

let seed = 20240601;
const random = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const any = list => list[Math.floor(random() * list.length)];
const minute = 60_000, day = 1440 * minute;

const stretched = by => default_w.map((x, i) => (i === 20 ? x : x * (i % 2 ? 1 : by)));
const sets = {
  published: [...default_w],
  'learns slowly': stretched(0.8),
  'learns fast': stretched(1.3),
  'forgets early': [0.4, 1.1, 2.6, 11, 5.2, 1.1, 2.2, 0.05, 1.1, 0.3, 1.6, 1.9, 0.12, 0.31, 2.1, 0.4, 2.6, 0.3, 0.5, 0.2, 0.45],
  'steep curve': [0.6, 2.2, 5.5, 20, 7.1, 0.55, 1.4, 0.02, 1.5, 0.12, 1.0, 2.2, 0.08, 0.4, 1.0, 0.8, 3.1, 0.7, 0.25, 0.12, 0.8],
  'flat curve': [0.15, 0.8, 1.9, 6, 8.0, 0.9, 3.5, 0.2, 2.0, 0.05, 0.7, 1.2, 0.05, 0.2, 1.3, 0.9, 1.2, 0.2, 0.9, 0.05, 0.1],
};

const memory = [];
for (const [name, w] of Object.entries(sets)) {
  for (const [retention, longest] of [[0.7, 36500], [0.8, 180], [0.9, 36500], [0.97, 36500]]) {
    const model = fsrs(generatorParameters({ w, request_retention: retention, enable_fuzz: false, enable_short_term: true, maximum_interval: longest }));
    for (let n = 0; n < 5; n++) {
      const steps = [];
      let state = null;
      for (let i = 0; i < 10; i++) {
        const rating = 1 + Math.floor(random() * 4);
        const days = i === 0 || random() < 0.15 ? 0 : 1 + Math.floor(random() ** 3 * 300);
        const recall = state ? model.forgetting_curve(days, state.stability) : 1;
        state = model.next_state(state, days, rating);
        steps.push([rating, days, recall, state.stability, state.difficulty, model.next_interval(state.stability, 0)]);
      }
      memory.push({ name, weights: [...model.parameters.w], retention, longest, steps });
    }
  }
}

const phases = { 1: 'LEARNING', 2: 'REVIEW', 3: 'RELEARNING' };
const plain = (card, at) => [
  phases[card.state], card.learning_steps, card.stability, card.difficulty, card.scheduled_days,
  card.scheduled_days ? 0 : Math.round((card.due - at) / minute), card.reps, card.lapses,
];
const cards = [];
for (const [learning, relearning] of [[[], []], [[1, 10], [10]], [[5], []], [[1, 10, 60], [10, 45]]]) {
  for (const [retention, longest] of [[0.7, 36500], [0.85, 365], [0.9, 36500], [0.97, 40]]) {
    for (const w of [sets.published, sets['forgets early'], sets['steep curve']]) {
      const model = fsrs(generatorParameters({
        w, request_retention: retention, maximum_interval: longest, enable_fuzz: false, enable_short_term: true,
        learning_steps: learning.map(m => m + 'm'), relearning_steps: relearning.map(m => m + 'm'),
      }));
      for (let n = 0; n < 2; n++) {
        const reviews = [];
        let at = Date.UTC(2026, 0, 5, 8), card = createEmptyCard(new Date(at));
        for (let i = 0; i < 9; i++) {
          // In time, the same day, early or late.
          const wait = i === 0 ? 0
            : card.scheduled_days === 0 ? Math.round((card.due - at) / minute)
            : any([1, 1, 1, 0, 0.6, 1.5]) * card.scheduled_days * 1440 + 5;
          const days = Math.floor(wait / 1440);
          const now = at + (days > 0 ? days * day : wait * minute);
          const all = model.repeat(card, new Date(now));
          const rating = any([1, 2, 3, 3, 3, 4]);
          reviews.push({
            days: Math.floor(now / day) - Math.floor(at / day),
            after: [1, 2, 3, 4].map(r => plain(all[r].card, now)),
            rating,
          });
          card = all[rating].card;
          at = now;
        }
        cards.push({ weights: [...model.parameters.w], retention, longest, learning, relearning, reviews });
      }
    }
  }
}
const lines = list => list.map(x => JSON.stringify(x)).join(',\n');
console.log(`{"memory":[\n${lines(memory)}\n],"cards":[\n${lines(cards)}\n]}`);
