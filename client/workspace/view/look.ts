import type { ChosenLook } from '../../../contract/model/look.ts';
import type { View } from '../../../contract/model/view.ts';

/** Has sizes and colours of a View go by something. */
export function setLook(view: View, look: ChosenLook): View {
  return JSON.stringify(look) === JSON.stringify(view.look) ? view : { ...view, look };
}
