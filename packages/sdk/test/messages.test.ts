import type { CommandMessage, CommandName } from '@lifegrid/contract/commands/index.generated'
import type { FrameBody, FrameName } from '@lifegrid/contract/frames/index.generated'
import type { RouteAnswer, RouteInput, RouteName } from '@lifegrid/contract/http/routes/index.generated'
import { expectTypeOf, test } from 'vitest'
import type * as sdk from '../src/messages.generated.ts'

// The compiler runs these tests: see `npm run typecheck`.
test('[PROTO-2] the types of the SDK are those of the contract', () => {
  expectTypeOf<sdk.FrameName>().toEqualTypeOf<FrameName>()
  expectTypeOf<
    sdk.WriteCommandName | sdk.ReadCommandName | sdk.AccountCommandName | sdk.LoungeCommandName
  >().toEqualTypeOf<CommandName>()
  expectTypeOf<sdk.RouteName>().toEqualTypeOf<RouteName>()
  expectTypeOf<{ [Name in FrameName]: FrameBody<Name> }>().toExtend<sdk.FrameBodies>()
  expectTypeOf<sdk.FrameBodies>().toExtend<{ [Name in FrameName]: FrameBody<Name> }>()
  expectTypeOf<sdk.CommandMessages>().toExtend<{ [Name in CommandName]: CommandMessage<Name> }>()
  expectTypeOf<{ [Name in RouteName]: RouteInput<Name> }>().toExtend<sdk.RouteInputs>()
  expectTypeOf<sdk.RouteInputs>().toExtend<{ [Name in RouteName]: RouteInput<Name> }>()
  expectTypeOf<{ [Name in RouteName]: RouteAnswer<Name> }>().toExtend<sdk.RouteAnswers>()
  expectTypeOf<sdk.RouteAnswers>().toExtend<{ [Name in RouteName]: RouteAnswer<Name> }>()
})
