import { Activities } from './activities.tsx'
import { Schools } from './schools.tsx'
import { Work } from './work.tsx'

/** What the player becomes: school, work, and what is done beside them. */
export function PathScreen() {
  return (
    <>
      <Schools />
      <Work />
      <Activities />
    </>
  )
}
