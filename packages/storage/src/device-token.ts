/** The token with which a push service reaches a device. A player has at most one for each platform: [CMD-12]. */
export interface DeviceToken {
  readonly platform: string
  readonly token: string
}
