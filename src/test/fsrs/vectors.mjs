// Makes src/test/resources/fsrs/vectors.json with the reference implementation. Run once, in an empty folder:
//   npm install ts-fsrs@5.4.2 && node PATH/vectors.mjs > vectors.json
import { fsrs, generatorParameters, default_w } from 'ts-fsrs';

let seed = 20240601;
const random = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const cases = [];
for (const retention of [0.7, 0.9, 0.97]) {
  for (const stretch of [1, 0.8, 1.3]) {
    const w = default_w.map((x, i) => (i === 20 ? x : x * (i % 2 ? 1 : stretch)));
    const model = fsrs(generatorParameters({ w, request_retention: retention, enable_fuzz: false, enable_short_term: true, maximum_interval: 36500 }));
    for (let n = 0; n < 12; n++) {
      const steps = [];
      let state = null;
      for (let i = 0; i < 8; i++) {
        const rating = 1 + Math.floor(random() * 4);
        const days = i === 0 ? 0 : Math.floor(random() ** 2 * 60);
        const recall = state ? model.forgetting_curve(days, state.stability) : 1;
        state = model.next_state(state, days, rating);
        steps.push({ rating, days, recall, ...state, interval: model.next_interval(state.stability, 0) });
      }
      cases.push({ weights: [...model.parameters.w], retention, steps });
    }
  }
}
console.log(JSON.stringify(cases));
