/** The page's context menu and the question for a permission, in Chromium. */
import { until } from '../until.ts'
import { classOf, flat, type ChromiumViews, type ViewNode } from './views.ts'

/** Chooses the entry of the extension in the context menu, which a right click has opened. */
export async function chooseMenuEntry(views: ChromiumViews): Promise<void> {
  await until('the menu is open', async () => {
    const all = await views.all()
    const menu = all.find((view) => classOf(view) === 'MenuHostRootView')
    // Entries of extensions come last of those with an icon; their words can't be read from outside.
    const icon = ({ children = [] }: ViewNode) => children.some((child) => classOf(child) === 'ImageView')
    const entry = all.filter((view) => classOf(view) === 'MenuItemView' && icon(view)).at(-1)
    if (!menu || !entry) return false
    // The menu itself takes the clicks of its entries.
    await views.click(menu, entry)
    return true
  })
}

/** Presses a button of the dialogue that asks for a permission, until it is gone: for a moment after it appears it takes no click. */
export async function answerPermission(views: ChromiumViews, allow: boolean): Promise<void> {
  let asked = false
  await until(
    'Chromium has asked and taken the answer',
    async () => {
      const dialogue = (await views.all()).find(({ attributes }) => attributes?.[1] === 'ExtensionInstallDialogView')
      if (!dialogue) return asked
      asked = true
      for (const button of flat(dialogue).filter((view) => classOf(view) === 'MdTextButton')) {
        // Whatever the language: "Deny" is the one that the Enter key presses.
        if ((await views.property(button, 'IsDefault')) === String(!allow)) await views.click(button)
      }
      return false
    },
    30,
  )
}
