/**
 * The few parts of Firefox's own windows that the tests touch; Firefox publishes no types for them. Functions that run in such a window name
 * them as globals: `declare const Services: Internals['Services']`.
 */
export interface Internals {
  ChromeUtils: { importESModule<M>(address: string): M }
  Services: {
    obs: { addObserver(observer: Observer, topic: string): void }
    io: { offline: boolean }
  }
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } }
  OpenBrowserWindow(options: { private: boolean }): Window
  gBrowser: { browsers: unknown[] }
  Cc: Record<'@mozilla.org/text-input-processor;1', { createInstance(face: unknown): unknown }>
  Ci: Record<'nsIChannel' | 'nsIExpandedPrincipal' | 'nsITextInputProcessor', unknown>
}

export interface Observer {
  observe(subject: Subject): void
}

/** Anything that has to be asked for one of its faces. */
export interface Subject {
  QueryInterface(face: unknown): unknown
}

export interface Channel {
  URI: { spec: string }
  loadInfo: { triggeringPrincipal: Principal | null; loadingPrincipal: Principal | null }
}

/** In whose name something is asked for. A content script asks in the name of the page and of its extension together (`expanded`). */
export interface Principal extends Subject {
  origin: string
  isExpandedPrincipal: boolean
}

/** `resource://gre/modules/ExtensionParent.sys.mjs` */
export interface ExtensionParentModule {
  ExtensionParent: {
    apiManager: { global: { browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> } } }
  }
}

/** `resource://gre/modules/ExtensionPermissions.sys.mjs` */
export interface ExtensionPermissionsModule {
  ExtensionPermissions: Record<'add' | 'remove', (id: string, change: PermissionChange, extension?: unknown) => Promise<void>>
}
export interface PermissionChange {
  permissions: string[]
  origins: string[]
  data_collection: string[]
}

/** `<browser class="webextension-popup-browser">`: the popup, which lives in a process of its own. */
export interface PopupBrowser extends Element {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: { value?: unknown; error?: string } }) => void): void
    loadFrameScript(address: string, later: boolean): void
  }
  browsingContext: { currentWindowGlobal: { drawSnapshot(area: DOMRect | null, scale: number, ground: string): Promise<ImageBitmap> } }
}

/** `<panel>` and `<menupopup>` */
export interface Panel extends Element {
  state: 'closed' | 'showing' | 'open' | 'hiding'
  hidePopup(): void
  activateItem(item: Element): void
}

/** `<popupnotification>`: a question of the browser that hangs from the address bar. */
export interface Notification extends Element {
  button: HTMLButtonElement
  secondaryButton: HTMLButtonElement
}

/** `nsITextInputProcessor`: a keyboard. */
export interface InputProcessor {
  beginInputTransactionForTests(window: Window): boolean
  keydown(key: KeyboardEvent): void
  keyup(key: KeyboardEvent): void
}
