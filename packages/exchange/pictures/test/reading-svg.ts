import type { Element, Node, Parents } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { textWidth } from '../src/text-width.js';

/** A piece of text as it stands on the page. */
export interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** A box on the page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Move {
  readonly x: number;
  readonly y: number;
  readonly upwards: boolean;
}

const isElement = (node: Node): node is Element => node.type === 'element';
const attribute = (element: Element, name: string): string | undefined => element.attributes[name] ?? undefined;
const number = (element: Element, name: string, otherwise = 0): number => Number(attribute(element, name) ?? otherwise);

/** Parses an SVG document; one that is not well-formed is an error. */
export const parse = (svg: string): Parents => fromXml(svg);

/** All text inside a node. */
export function textOf(node: Node): string {
  if (node.type === 'text') return (node as unknown as { value: string }).value;
  return 'children' in node ? (node as Parents).children.map(textOf).join('') : '';
}

function moved(element: Element, { x, y, upwards }: Move): Move {
  const transform = attribute(element, 'transform') ?? '';
  const [, right = '0', down = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
  return { x: x + Number(right), y: y + Number(down), upwards: upwards || transform.includes('rotate(-90)') };
}

/** Every element with the place to which it was moved. */
export function* elements(node: Node, at: Move = { x: 0, y: 0, upwards: false }): Generator<[Element, Move]> {
  const here = isElement(node) ? moved(node, at) : at;
  if (isElement(node)) yield [node, here];
  if (!('children' in node)) return;
  for (const child of (node as Parents).children) yield* elements(child, here);
}

/** The elements of a kind, by the class that says what they are. */
export const kind = (svg: string, name: string): Element[] =>
  [...elements(parse(svg))].map(([element]) => element).filter((each) => attribute(each, 'class') === name);

/** Every line of text with the room that it takes at most. */
export function written(svg: string): Written[] {
  return [...elements(parse(svg))].flatMap(([element, at]) => {
    if (element.name !== 'text') return [];
    const size = number(element, 'font-size');
    const anchor = attribute(element, 'text-anchor') ?? 'start';
    return element.children.filter(isElement).map((span): Written => {
      const text = textOf(span);
      const wide = textWidth(text, size, attribute(element, 'font-weight') === 'bold');
      const before = anchor === 'start' ? 0 : anchor === 'middle' ? wide / 2 : wide;
      const [x, y] = [number(span, 'x'), number(span, 'y')];
      return at.upwards
        ? {
            text,
            size,
            left: at.x + y - size,
            right: at.x + y,
            bottom: at.y - x + before,
            top: at.y - x + before - wide,
          }
        : {
            text,
            size,
            left: at.x + x - before,
            right: at.x + x - before + wide,
            top: at.y + y - size,
            bottom: at.y + y,
          };
    });
  });
}

/** Every rectangle but patterns and the paper itself. */
export function boxes(svg: string, of: (element: Element) => boolean = () => true): Box[] {
  return [...elements(parse(svg))].flatMap(([element, { x, y }]) => {
    if (element.name !== 'rect' || element.attributes['width'] === undefined || !of(element)) return [];
    const [left, top] = [x + number(element, 'x'), y + number(element, 'y')];
    return [{ left, top, right: left + number(element, 'width'), bottom: top + number(element, 'height') }];
  });
}

/** Do two boxes cover a common area? */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Without the spaces at which lines are broken. */
export const joined = (text: string): string => text.replaceAll(/\s+/g, '');
