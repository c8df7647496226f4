/**
 * What is highlighted in a page or in a frame of it, and whether it can be seen where the page is scrolled to; null when nothing is. Goes
 * over as source text.
 */
export const highlighted = (): { text: string; visible: boolean; inFrame: boolean } | null => {
  const look = (view: Window & typeof globalThis, top: number): ReturnType<typeof highlighted> => {
    for (const highlight of view.CSS.highlights.values()) {
      const ranges = [...highlight] as Range[]
      const box = ranges[0]?.getBoundingClientRect()
      if (!box) continue
      const visible = box.bottom > 0 && box.top < view.innerHeight && top + box.bottom > 0 && top + box.top < innerHeight
      return { text: ranges.map(String).join(''), visible, inFrame: view !== window }
    }
    for (const frame of view.document.querySelectorAll('iframe')) {
      const inner = frame.contentWindow as (Window & typeof globalThis) | null
      const found = inner ? look(inner, top + frame.getBoundingClientRect().top) : null
      if (found) return found
    }
    return null
  }
  return look(window, 0)
}
