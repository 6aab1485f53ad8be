import type { FieldValues } from '@/lib/features/workshop/view'

/** The first value that stands in a field, or nothing. */
export const valueIn = (fields: FieldValues, name: string): string => fields[name]?.[0] ?? ''
export const isIn = (fields: FieldValues, name: string, value: string): boolean => fields[name]?.includes(value) ?? false
