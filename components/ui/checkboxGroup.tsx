import { ChoiceGroup, type ChoiceGroupProps } from './choiceGroup'

/** Any of several. `id` is that of the first choice, so that the error summary lands there. */
export const CheckboxGroup = (props: ChoiceGroupProps) => <ChoiceGroup kind="checkbox" {...props} />
