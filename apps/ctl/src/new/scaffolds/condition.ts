import { planKind } from '../plan-kind.ts'
import type { Scaffold } from '../scaffold.ts'

export const scaffold: Scaffold = (input) => planKind(input, 'Condition')
