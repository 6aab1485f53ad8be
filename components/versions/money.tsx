import { useFormatter, useTranslations } from 'next-intl'

/** An amount in cents as euros; without a plan it says so. */
export const Money = ({ cents }: { cents: number | null }) => {
  const t = useTranslations('versions')
  const format = useFormatter()
  return <>{cents === null ? t('noPlan') : format.number(cents / 100, { style: 'currency', currency: 'EUR' })}</>
}
