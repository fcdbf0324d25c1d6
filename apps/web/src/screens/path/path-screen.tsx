import { useView } from '../../shell/use-game.tsx'
import { Schools } from './schools.tsx'
import { Work } from './work.tsx'

/** From this age on most players have left school, and work comes first. */
const schoolUntil = 22

/** What the player becomes: school and work. */
export function PathScreen() {
  const { ageYears } = useView().state
  const isGrown = ageYears >= schoolUntil
  return (
    <>
      {isGrown ? <Work /> : <Schools />}
      {isGrown ? <Schools /> : <Work />}
    </>
  )
}
