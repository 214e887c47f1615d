import { expect } from 'vitest';
import type { Drawn, Picture } from '../src/index.js';
import { area, paper } from '../src/paper.js';
import { boxes, elements, parse, textOf, written } from './reading-svg.js';

/** The picture, where one is expected. */
export function drawn(picture: Picture): Drawn {
  if (picture.outcome !== 'drawn') throw new Error(JSON.stringify(picture.because));
  return picture;
}

const rounding = 0.02;

/** What every page of every picture keeps: well formed, nothing beside the paper, readable, told to those who cannot see it. */
export function keepsPromises(svg: string): void {
  const root = parse(svg);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  expect(svg).not.toMatch(/<script|<style|href|<image|foreignObject|@import|\son\w+=/);
  for (const { text, left, right, top, bottom, size } of written(svg)) {
    expect(size, text).toBeGreaterThanOrEqual(8);
    expect(left, text).toBeGreaterThanOrEqual(area.left - rounding);
    expect(right, text).toBeLessThanOrEqual(area.right + rounding);
    expect(top, text).toBeGreaterThanOrEqual(area.top - rounding);
    expect(bottom, text).toBeLessThanOrEqual(area.bottom + rounding);
  }
  for (const { left, right, top, bottom } of boxes(svg)) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-9);
    expect(right).toBeLessThanOrEqual(paper.width);
    expect(bottom).toBeLessThanOrEqual(paper.height);
  }
  const all = [...elements(root)].map(([element]) => element);
  const ids = all.map(({ attributes }) => attributes['id']).filter((id) => typeof id === 'string');
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  const svgElement = all[0];
  expect(svgElement?.attributes['role']).toBe('img');
  const labelled = String(svgElement?.attributes['aria-labelledby']).split(' ');
  expect(labelled.map((id) => all.find(({ attributes }) => attributes['id'] === id)?.name)).toEqual(['title', 'desc']);
  for (const name of ['title', 'desc']) expect(textOf(all.find((each) => each.name === name) ?? root)).not.toBe('');
}
