import { expect, test } from "vitest";
import { createRandom, MatrixRoom } from "../../../learn/index.ts";
import { Encoder } from "./encoder.ts";
import { EncoderGradients } from "./encoder-gradients.ts";
import { Gradients, HeadGradients, RelationGradients } from "./gradients.ts";
import { HeadScores } from "./heads.ts";
import { RelationScores } from "./relations.ts";
import { placesOf } from "./shape.ts";

const shape = { narrow: 16, wide: 16, meeting: 16, reaches: [1, 2], relations: 3 };
const places = placesOf(shape);
const size = { longest: 6, most: 20 };
const widest = 96;
const spans = [
  { at: 2, length: 5 },
  { at: 9, length: 3 },
];
const rows = 14;
const heads = [Int32Array.of(1, 5, 1, 4, 1), Int32Array.of(1, 3, 0)];

/** A net of random weights in a room with room for gradients, and what it is to be multiplied with to make a loss. */
function setUp() {
  const room = new MatrixRoom(200_000);
  room.take(places.size);
  const gradients = new Gradients(room, room.take(places.size), size.most, widest);
  const encoder = new Encoder(room, shape, places, size.most);
  const scores = new HeadScores(encoder, size.longest, size.most);
  const relations = new RelationScores(encoder, size.most);
  const ofEncoder = new EncoderGradients(encoder, gradients, size.most);
  const ofHeads = new HeadGradients(encoder, scores, gradients, size);
  const ofRelations = new RelationGradients(encoder, relations, gradients, size.most);
  const random = createRandom(5);
  for (let i = 0; i < places.size; i++) room.values[i] = 2 * random() - 1;
  return { room, gradients, encoder, scores, relations, ofEncoder, ofHeads, ofRelations };
}

const random = createRandom(9);
const inputs = Array.from({ length: 16 * size.most }, () => 2 * random() - 1);
const factors = Array.from({ length: 200 }, () => 2 * random() - 1);
const masks = [0, 1, 2].map(() => new Float32Array(size.most * 16).fill(1));

type Net = ReturnType<typeof setUp>;

/** Runs the net on the inputs. */
function run({ room, encoder, scores, relations }: Net): void {
  for (const part of [encoder, scores, relations]) part.start(rows);
  scores.refresh();
  for (const { at, length } of spans) {
    const start = 16 * at;
    room.values.set(inputs.slice(start, start + 16 * length), encoder.sums.at + start);
  }
  encoder.learn(spans, rows, masks);
  scores.run(encoder, spans, rows);
  relations.run(encoder, spans, rows, (number) => heads[number] ?? new Int32Array(0));
}

/** Some sum of all that comes out; `visit` is told by what each score is multiplied. */
function loss(net: Net, visit: (span: number, factors: Float32Array) => void = () => {}): number {
  let sum = 0;
  for (const [number, span] of spans.entries()) {
    net.scores.score(span);
    const count = span.length * (span.length + 1);
    const shares = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      if (i % (span.length + 1) === Math.floor(i / (span.length + 1))) continue;
      shares[i] = factors[i + 50 * number] ?? 0;
      sum += (shares[i] ?? 0) * (net.scores.scores[i] ?? 0);
    }
    visit(number, shares);
    const { at, stride } = net.relations.scores;
    for (let word = 0; word < span.length; word++) {
      for (let k = 0; k < shape.relations; k++) {
        const score = net.room.values[at + (span.at + word) * stride + k] ?? 0;
        sum += (factors[100 + 3 * word + k] ?? 0) * score;
      }
    }
  }
  return sum;
}

test("gradients are what small changes of the weights do to the loss", () => {
  const net = setUp();
  const { room, gradients, encoder, ofEncoder, ofHeads, ofRelations } = net;
  run(net);
  for (const part of [ofEncoder, ofHeads, ofRelations]) part.start(rows);
  loss(net, (number, shares) => {
    const span = spans[number];
    if (span === undefined) return;
    ofHeads.add(encoder, span, shares);
    const { at, stride } = ofRelations.scores;
    for (let word = 0; word < span.length; word++) {
      for (let k = 0; k < shape.relations; k++)
        room.values[at + (span.at + word) * stride + k] = factors[100 + 3 * word + k] ?? 0;
    }
  });
  ofHeads.finish(encoder, spans, rows, ofEncoder.top);
  const headsOf = (number: number): Int32Array => heads[number] ?? new Int32Array(0);
  ofRelations.finish(encoder, spans, rows, headsOf, ofEncoder.top);
  ofEncoder.finish(spans, rows, masks);
  const found = room.values.slice(gradients.at, gradients.at + places.size);
  const { layers } = places;
  const constants = [places.gain, places.shift, places.seekBias, places.offerBias, places.root];
  const more = [places.rootBias, places.headBias, places.ofRoot, places.ofBias, places.nameBias];
  const matrices = [places.widen, places.seek, places.offer, places.meet, places.name];
  const others = [places.apart, places.ofWord, places.ofHead, places.ofDistance];
  const checked = [
    ...[...constants, ...more, ...[...matrices, ...others].map(({ at }) => at)],
    places.apart.at + 16 * 32,
    places.apartBias + 33,
    ...layers.flatMap((layer) => [
      ...[layer.bias, layer.gain, layer.shift],
      ...layer.taps.map(({ at }) => at),
    ]),
  ];
  for (const start of checked) {
    for (const place of [start, start + 3]) {
      const weight = room.values[place] ?? 0;
      const by = 1 / 128;
      const at = (value: number): number => {
        room.values[place] = value;
        run(net);
        return loss(net);
      };
      const change = (at(weight + by) - at(weight - by)) / (2 * by);
      room.values[place] = weight;
      const gradient = found[place] ?? 0;
      const off = Math.abs(gradient - change) / (1 + Math.abs(gradient));
      expect(off, `weight ${place}: ${gradient}, ${change}`).toBeLessThan(0.05);
    }
  }
});

test("reading gives what learning without anything left out gives, but for rounding", () => {
  const net = setUp();
  run(net);
  const { room, encoder } = net;
  const read = (): number[] =>
    spans.flatMap(({ at, length }) => {
      const { at: start, stride } = encoder.top;
      return Array.from(room.values.slice(start + at * stride, start + (at + length) * stride));
    });
  const learned = read();
  encoder.start(rows);
  for (const { at, length } of spans)
    room.values.set(inputs.slice(16 * at, 16 * (at + length)), encoder.sums.at + 16 * at);
  encoder.shorten();
  encoder.run(spans, rows);
  for (const [i, value] of read().entries()) expect(value).toBeCloseTo(learned[i] ?? 0, 2);
});
