import type { NoticeKind } from '@lifegrid/engine/absence/notices'

/**
 * What a device shows for each kind of notice. The texts pass through servers of others and appear on locked screens, so they name nobody
 * and say nothing of what happened.
 */
export const pushTexts: Readonly<Record<NoticeKind, { readonly title: string; readonly body: string }>> = {
  fatal: { title: 'Your life hangs by a thread', body: 'Something has happened. It waits for you to come back.' },
  decision: { title: 'A decision waits for you', body: 'Only you can say how this goes on.' },
  message: { title: 'Someone wrote to you', body: 'There is a message that you have not read.' },
  illness: { title: 'You are not well', body: 'Something is wrong with your health. You may want to see a doctor.' },
  birthday: { title: 'Happy birthday', body: 'You are a year older today.' },
}
