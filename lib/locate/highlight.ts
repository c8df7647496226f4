/** Name under which the highlight is registered; the page can see it. */
export const NAME = 'mingbai'

const STYLE = `::highlight(${NAME}) { background-color: #ffd84d; color: #1a1a1a; }`

type Root = Document | ShadowRoot
type View = Window & typeof globalThis

const styled = new WeakSet<Root>()
const painted = new Set<Document>()

/** Paints ranges, in whichever documents and shadow roots they lie, instead of those painted before. No element is touched. */
export function highlight(document: Document, ranges: readonly Range[]): void {
  for (const old of painted) registryOf(old)?.delete(NAME)
  painted.clear()
  registryOf(document)?.delete(NAME)
  const byDocument = new Map<Document, Range[]>()
  for (const range of ranges) {
    const owner = range.startContainer.ownerDocument
    if (!owner) continue
    byDocument.set(owner, [...(byDocument.get(owner) ?? []), range])
    style(range.startContainer.getRootNode() as Root, owner)
  }
  for (const [owner, own] of byDocument) {
    const view = owner.defaultView as View | null
    if (!view) continue
    style(owner, owner)
    registryOf(owner)?.set(NAME, new view.Highlight(...own))
    painted.add(owner)
  }
}

const registryOf = (document: Document): HighlightRegistry | undefined => (document.defaultView as View | null)?.CSS.highlights

/** Gives a document or a shadow root the colours: through a sheet of its own, which is no part of the DOM. */
function style(root: Root, document: Document): void {
  if (styled.has(root)) return
  styled.add(root)
  const view = document.defaultView as View | null
  if (!view) return
  try {
    adopt(root, view)
  } catch {
    // Firefox keeps sheets of a script apart from the page's own list (bug 1751346): there the page's side of the same objects is used.
    const side = <T extends object>(object: T): T => (object as T & { wrappedJSObject?: T }).wrappedJSObject ?? object
    try {
      adopt(side(root), side(view))
    } catch {
      // Unpainted but found: the page still scrolls to it.
    }
  }
}

function adopt(root: Root, view: View): void {
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets.push(sheet)
}
