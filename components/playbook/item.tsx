import type { ItemView } from '@/lib/features/playbook/view'

export const ItemPage = ({ view }: { view: ItemView }) => <pre className="text-sm whitespace-pre-wrap">{JSON.stringify(view.document, null, 2)}</pre>
