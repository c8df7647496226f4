/** One browser with the extension in it, driven as its user would: the same interface for Chromium and Firefox. */
export type Family = 'chromium' | 'firefox'

/**
 * A page of the extension (the popup or a tab), looked at from outside. Functions go over as source text and get the page's window first:
 * they may name nothing but their arguments.
 */
export interface View {
  evaluate<R, A extends unknown[]>(run: (window: Window & typeof globalThis, ...args: A) => R, ...args: A): Promise<Awaited<R>>
  /** A PNG of its first `height` pixels (the popup's own height without it). */
  screenshot(path: string, height?: number): Promise<void>
}

/** A page of the extension in a tab of its own. */
export interface OwnPage extends View {
  /** A real click in the middle of an element, which counts as the user's wish. */
  click(selector: string): Promise<void>
  /** Chooses a file in the field with this test id. */
  upload(testId: string, file: string): Promise<void>
  /** Presses a key, perhaps with others held, as a keyboard does: `ArrowDown`, or `Shift+ArrowDown`. */
  key(keys: string): Promise<void>
  /** Makes the window's inside this wide, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Loads it anew, at another place in it where one is given, and waits until the old document can't answer any more. */
  reload(hash?: string): Promise<void>
  /** Brings its tab in front. */
  front(): Promise<void>
  /** Lays it out as for paper, into a file: a PDF in Firefox, a picture in Chromium, which does not print our pages without a display. */
  print(path: string): Promise<void>
  close(): Promise<void>
}

/** A web page in a tab. */
export interface WebPage {
  evaluate<R, A extends unknown[]>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

export interface Session {
  family: Family
  /** A new tab in front. */
  open(url: string): Promise<WebPage>
  /** A new tab in a private window. */
  openPrivate(url: string): Promise<WebPage>
  /** A real click on the toolbar icon, with the grant that goes with it. */
  click(page: WebPage): Promise<View>
  /** The same by the page's context menu: a right click, then the extension's entry. */
  menu(page: WebPage): Promise<View>
  /** The same by the keys Alt+Shift+M. */
  keys(page: WebPage): Promise<View>
  /** Closes the popup, as a click elsewhere does. */
  closePopup(): Promise<void>
  /** A page of the extension in a tab of its own, e.g. `library.html`. */
  extensionPage(path: string): Promise<OwnPage>
  /** Presses a button of the browser's own question for a permission. */
  answerPermission(allow: boolean): Promise<void>
  /** Presses what asks for storage that is kept for good, and sees to it that the browser's answer is this one. */
  answerStorage(allow: boolean, press: () => Promise<unknown>): Promise<void>
  /** Cuts the browser off from every network, or joins it again. */
  offline(off: boolean): Promise<void>
  /** Gives the optional host permission on the first-run page, or takes it back in the browser's own settings. */
  allowHosts(allowed: boolean): Promise<void>
  /** What the icon says while this page is in front. */
  badge(page: WebPage): Promise<string>
  /** What the extension itself asked for, by the browser's own log, other than its own files. Closes the browser. */
  closeAndListRequests(): Promise<string[]>
  close(): Promise<void>
  /** When the browser is gone, whoever closed it. */
  closed: Promise<void>
}

export interface LaunchOptions {
  /** The built extension. */
  extension: string
  /** A folder for the profile: a second launch with it finds what the first one stored. */
  profile: string
  dark?: boolean
  /** False opens a window on the user's display. */
  headless?: boolean
}
