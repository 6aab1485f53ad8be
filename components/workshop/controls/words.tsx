import { classes } from '@/components/ui/classes'
import { controlClass } from '@/components/ui/field'
import { longestText } from '@/lib/domain/workshop/bounds'
import type { FieldValues } from '@/lib/features/workshop/view'
import { valueIn } from '../fields'

/** Words of one's own; grows with what is typed where the browser can. */
export const Words = ({ name, fields, labelledBy, label, describedBy, lines = 3, invalid = false }: {
  name: string; fields: FieldValues; labelledBy?: string; label?: string; describedBy?: string | undefined; lines?: number; invalid?: boolean
}) => (
  <textarea
    name={name} rows={lines} maxLength={longestText} defaultValue={valueIn(fields, name)}
    className={classes(controlClass, 'field-sizing-content', lines > 2 ? 'min-h-24' : 'min-h-18')}
    {...(labelledBy ? { 'aria-labelledby': labelledBy } : {})} {...(label ? { 'aria-label': label } : {})}
    {...(describedBy ? { 'aria-describedby': describedBy } : {})} {...(invalid ? { 'aria-invalid': true as const } : {})}
  />
)
