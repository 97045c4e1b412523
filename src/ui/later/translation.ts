/** What a translator of the browser put in the place of a text, while that stands there. */
const stands = new WeakMap<Node, ChildNode>();

let kept = false;

/**
 * Lets a browser translate the page. Translators put an element of theirs in the place of a text; when
 * the page then changes or takes away the text, it finds it gone, and fails or leaves the old one.
 */
export function keepTranslated(): void {
  if (kept) return;
  kept = true;
  const observer = new MutationObserver((records) => records.forEach(note));
  observer.observe(document.body, { childList: true, subtree: true });
  const { prototype } = Node;
  const take = methodOf('removeChild');
  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const there = standIn(child);
    const holds = there.parentNode !== this && this.contains(there) ? there.parentNode : this;
    Reflect.apply(take, holds, [there]);
    return child;
  };
  const put = methodOf('insertBefore');
  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    Reflect.apply(put, this, [node, before && childAround(this, standIn(before))]);
    return node;
  };
  const text = Object.getOwnPropertyDescriptor(prototype, 'nodeValue');
  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...text,
    set(this: Text, value: string | null) {
      text?.set?.call(this, value);
      // The text itself stands there again, to be translated anew.
      stands.get(this)?.replaceWith(this);
      stands.delete(this);
    },
  });
}

type Method = (this: Node, ...nodes: unknown[]) => unknown;

function methodOf(name: 'removeChild' | 'insertBefore'): Method {
  return Object.getOwnPropertyDescriptor(Node.prototype, name)?.value as Method;
}

/** Notes of a text that was taken away what came in its place. */
function note({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
  for (const text of removedNodes) {
    const there = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
    if (text.nodeName === '#text' && there) stands.set(text, there);
  }
}

const isTranslation = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT';

/** The node itself, or what stands in its place. */
function standIn(node: Node): Node {
  const there = stands.get(node);
  return !node.isConnected && there?.isConnected === true ? there : node;
}

/** The child of an element that is a node, or has it: translators gather what belongs to a sentence. */
function childAround(element: Node, node: Node): Node {
  let child = node;
  while (child.parentNode !== element && child.parentNode && element.contains(child))
    child = child.parentNode;
  return child;
}
