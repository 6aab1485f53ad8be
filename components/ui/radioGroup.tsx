import { ChoiceGroup, type ChoiceGroupProps } from './choiceGroup'

/** One of several. `id` is that of the first choice, so that the error summary lands there. */
export const RadioGroup = (props: ChoiceGroupProps) => <ChoiceGroup kind="radio" {...props} />
