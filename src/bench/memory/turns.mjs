// Runs the benchmark and the reference in turns on one core and compares them: node turns.mjs JAVA CLASSPATH FOLDER TURNS CORE
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [java, classpath, folder, turns, core] = process.argv.slice(2);
const limits = { step: 4, review: 10, preview: 10 };
const names = { step: 'memory step / next_state()', review: 'full review / next()', preview: 'preview of four / repeat()' };

const run = (...command) =>
  execFileSync('taskset', ['-c', core, ...command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const reference = (...more) => JSON.parse(run('node', `${folder}/reference.mjs`, ...more));
// The quickest of many short iterations, as the core may be shared with others.
const benchmark = () => {
  const file = `${folder}/jmh.json`;
  run(java, '-XX:+UseSerialGC', '-cp', classpath, 'org.openjdk.jmh.Main', '-f', '1', '-jvmArgs', '-XX:+UseSerialGC -Xmx512m',
    '-wi', '20', '-w', '50ms', '-i', '60', '-r', '20ms', '-v', 'SILENT', '-rf', 'json', '-rff', file);
  return Object.fromEntries(JSON.parse(readFileSync(file)).map(b => [b.benchmark.split('.').pop(), b.primaryMetric.scorePercentiles['0.0']]));
};
const median = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const ours = JSON.parse(run(java, '-cp', classpath, 'app.dateline.bench.Workload'));
const theirs = reference('sums').sums;
for (const [name, sums] of Object.entries(theirs)) {
  sums.forEach((expected, i) => {
    // Waits in minutes are whole and equal; the reference rounds memory to eight decimals.
    const off = Math.abs(ours[name][i] - expected);
    if (!(off <= (i === 1 ? 0 : 1e-6 * expected))) {
      console.error(`The sums of ${name} differ: ${ours[name][i]} here, ${expected} by ts-fsrs`);
      process.exit(2);
    }
  });
}
console.log('Sums equal:', JSON.stringify(ours));

const rounds = Array.from({ length: Number(turns) }, () => {
  const node = reference().nanoseconds, here = benchmark();
  return { node, here };
});
console.log('\n                             ns here   ns ts-fsrs    ratio     (range)   limit');
let missed = false;
for (const [name, limit] of Object.entries(limits)) {
  const ratios = rounds.map(r => r.node[name] / r.here[name]);
  const low = median(ratios) < limit;
  missed ||= low;
  console.log([
    names[name].padEnd(28),
    median(rounds.map(r => r.here[name])).toFixed(1).padStart(7),
    median(rounds.map(r => r.node[name])).toFixed(0).padStart(12),
    median(ratios).toFixed(1).padStart(8),
    `(${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`.padStart(12),
    String(limit).padStart(6), low ? ' MISSED' : '',
  ].join(' '));
}
process.exit(missed ? 1 : 0);
