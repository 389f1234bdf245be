// The reviews of src/jmh/java/app/dateline/bench/Workload.java by ts-fsrs: what they come to and the nanoseconds each takes.
import { createEmptyCard, fsrs, generatorParameters, Rating, State } from 'ts-fsrs';

const size = 4096, day = 86_400_000, today = 20_000 * day + day / 3;
let seed = 20_240_601;
const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
const rated = u => (u < 0.1 ? Rating.Again : u < 0.2 ? Rating.Hard : u < 0.85 ? Rating.Good : Rating.Easy);

const model = fsrs(generatorParameters({ enable_fuzz: false, learning_steps: ['1m', '10m'], relearning_steps: ['10m'] }));
const now = new Date(today);
const work = Array.from({ length: size }, (_, i) => {
  const u = random();
  const state = { stability: 0.5 + u * u * 400, difficulty: 1 + 9 * random() };
  const elapsed = Math.floor(random() * 120), rating = rated(random());
  const last = new Date(today - (i % 10 === 1 ? 0 : elapsed * day));
  const card = i % 10 === 0 ? createEmptyCard(now)
    : i % 10 === 1 ? { ...createEmptyCard(now), ...state, state: State.Learning, reps: 1, last_review: last }
    : { ...createEmptyCard(now), ...state, state: State.Review, reps: 9, lapses: 1, last_review: last };
  return { state, elapsed, rating, card };
});

const step = w => model.next_state(w.state, w.elapsed, w.rating);
const review = w => model.next(w.card, now, w.rating);
const preview = w => model.repeat(w.card, now);

const sum = x => x.stability + x.difficulty;
const minutes = card => Math.round((card.due - now) / 60_000);
const total = of => work.reduce((all, w) => all + of(w), 0);
const ratings = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];
const sums = {
  step: [total(w => sum(step(w)))],
  review: [total(w => sum(review(w).card)), total(w => minutes(review(w).card))],
  preview: [
    total(w => ratings.reduce((all, r) => all + sum(preview(w)[r].card), 0)),
    total(w => ratings.reduce((all, r) => all + minutes(preview(w)[r].card), 0)),
  ],
};

const sink = new Array(size);
const time = one => {
  const rounds = seconds => {
    const begun = process.hrtime.bigint();
    let n = 0, took = 0;
    do {
      for (let i = 0; i < size; i++) sink[i] = one(work[i]);
      n += size;
      took = Number(process.hrtime.bigint() - begun);
    } while (took < seconds * 1e9);
    return took / n;
  };
  rounds(1);
  return Math.min(...Array.from({ length: 60 }, () => rounds(0.02)));
};
const nanoseconds = process.argv.includes('sums') ? {} : { step: time(step), review: time(review), preview: time(preview) };
console.log(JSON.stringify({ sums, nanoseconds }));
