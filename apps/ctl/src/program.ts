import { Command } from 'commander'
import { registerAccountCommands } from './account/register.ts'
import { registerBackupCommands } from './backup/register.ts'
import { registerClusterCommands } from './cluster/register.ts'
import { registerDeployCommands } from './deploy/register.ts'
import { registerEventCommands } from './events/register.ts'
import { registerAuthorCommands } from './gen/register.ts'
import { registerLabCommands } from './lab/register.ts'
import { registerLoungeCommands } from './lounge/register.ts'
import { registerPlayCommand } from './play/register.ts'
import { registerPlayerCommands } from './player/register.ts'
import { registerPurchaseCommands } from './purchases/register.ts'
import { registerQueueCommands } from './queues/register.ts'
import { registerRecordCommands } from './record/register.ts'
import { registerShardCommands } from './shards/register.ts'
import { registerTalkCommand } from './talk/register.ts'
import { registerTopCommand } from './top/register.ts'
import { registerTopologyCommands } from './topology/register.ts'
import { registerVerifyCommand } from './verify/register.ts'

/** The command line of the project. The code of a command is loaded when the command runs. */
export function lifegridProgram(): Command {
  const program = new Command('lifegrid')
    .description('Lifegrid: operate the cluster, play on it, extend it.')
    .showHelpAfterError()
  registerAuthorCommands(program)
  registerPlayCommand(program)
  registerClusterCommands(program)
  registerTopCommand(program)
  registerPlayerCommands(program)
  registerVerifyCommand(program)
  registerRecordCommands(program)
  registerTopologyCommands(program)
  registerShardCommands(program)
  registerBackupCommands(program)
  registerAccountCommands(program)
  registerDeployCommands(program)
  registerEventCommands(program)
  registerLoungeCommands(program)
  registerPurchaseCommands(program)
  registerQueueCommands(program)
  registerTalkCommand(program)
  registerLabCommands(program)
  return program
}
