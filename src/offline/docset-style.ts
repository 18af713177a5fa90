import { Features, type Selector, type SelectorComponent, transform } from 'lightningcss';

/** Oldest engine of a docset browser: Qt 5's, in Zeal as Debian 12 has it. Others are newer. */
const targets = { chrome: 87 << 16 };

/** Layers of the site's styles, weakest first. Qt 5 ignores everything that stands in a layer. */
const layers = ['theme', 'base', 'components', 'utilities'];

/**
 * A stylesheet of the site for older engines. Instead of by layers, later rules win by the weight of
 * ids that match nothing; rules outside of all layers weigh most, as they do with layers.
 */
export function docsetStyle(css: Uint8Array): Uint8Array {
  const filename = 'docset.css';
  const flat = transform({ filename, code: css, include: Features.Nesting }).code;
  let weight = layers.length;
  const { code } = transform({
    filename,
    code: flat,
    minify: true,
    targets,
    visitor: {
      Rule(rule) {
        if (rule.type === 'layer-block') weight = layers.indexOf(rule.value.name?.join('.') ?? '');
        if (weight < 0) throw new Error('The styles have a layer that docset-style.ts lacks.');
      },
      RuleExit(rule) {
        if (rule.type === 'layer-block') weight = layers.length;
      },
      Selector: (selector) => alternatives(selector).map((each) => weighted(each, weight)),
    },
  });
  // As text, because lightningcss 1.33 takes back no rule with var() from a visitor.
  const text = new TextDecoder()
    .decode(code)
    .replaceAll(/@layer [^{};]*;/g, '')
    .replaceAll(/@layer [^{};]*\{/g, '@media all{')
    .replaceAll('@media not (', '@media not all and (');
  return new TextEncoder().encode(text);
}

/** `:is(.a b, c):hover` as `.a b:hover` and `c:hover`, because older engines allow no spaces in it. */
function alternatives(selector: Selector): Selector[] {
  const [first, ...rest] = selector;
  if (first?.type !== 'pseudo-class' || first.kind !== 'is') return [selector];
  return first.selectors.map((each) => [...each, ...rest]);
}

function weighted(selector: Selector, weight: number): Selector {
  const start = selector[0]?.type === 'type' || selector[0]?.type === 'universal' ? 1 : 0;
  return selector.toSpliced(start, 0, ...Array<SelectorComponent>(weight).fill(nothing));
}

const nothing: SelectorComponent = {
  type: 'pseudo-class',
  kind: 'not',
  selectors: [[{ type: 'id', name: '_' }]],
};
