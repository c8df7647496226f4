/** What policies say around a way out: what must be done first, what is lost, what stays. All on folded text, one sentence each. */
import type { Route } from '../../model.ts'

export interface Effect {
  field: keyof Pick<Route, 'preconditions' | 'losses' | 'kept'>
  /** A sentence counts when every pattern stands in it. */
  all: readonly RegExp[]
  /** … unless this does. */
  unless?: RegExp
  why: string
}

export const effects: readonly Effect[] = [
  {
    field: 'kept',
    all: [
      /注销|删除|撤[回销]|备份/u,
      /(?:保留|保存|留存|存储|储存|备份系统|不会立即|无法立即|不会[^,。;]{0,8}删除)/u,
      /(?:[年月天日]|期限|法律|法规|备份|另有规定|立即|安全地)/u,
    ],
    why: 'kept after the act: legal terms, backups',
  },
  {
    field: 'losses',
    all: [
      /注销|删除|撤[回销]|关闭|退出/u,
      /无法(?:继续|再|登录|使用|恢复|找回|为您|享受|获得|享有)|不能(?:继续|享受|享有|恢复)|不再(?:为您|享有|能)|清零|(?:[将会被]|予以)[^,。;]{0,6}清空|作废|丧失|放弃|不可(?:逆|恢复|撤销)|视为放弃|失效|停止(?:为您)?提供|无法正常/u,
    ],
    why: 'what is lost, and that it cannot be undone',
  },
  {
    field: 'preconditions',
    all: [
      /注销|申请|请求|账号|身份/u,
      /验证(?:您|你|用户)?的?(?:个人)?身份|核[验实](?:您|你|用户)?的?身份|身份(?:验证|核验)|证明(?:您|你)的?身份|(?:满足|符合|具备)[^,。;]{0,10}条件|结清|确保(?:您|账号)|请您?先?确认|[须需应](?:先|要)?(?:解除|解绑|完成|满足|提供|退出|确认)|[须需应]当?(?:不存在|没有|已经?[^,。;]{0,6}(?:完成|结清|解除))|(?:不存在|没有|无)(?:任何)?(?:未(?:了结|完成|完结|结清|支付|处理)|欠费|余额|纠纷)/u,
    ],
    unless: /用于[^。;]{0,40}身份(?:验证|核验|认证)|知悉并同意/u,
    why: 'what has to be done or shown first',
  },
]

/** Only for these is it asked what is lost and kept. */
export const leaving: readonly Route['kind'][] = ['account-cancel', 'data-delete', 'consent-withdraw']
/** A sentence that reads on about the same matter names none of the others. */
/** A sentence on ending the account says nothing of the other ways, unless these come first in it (删除信息或注销账号后…). */
export const onlyCancels: Readonly<Record<string, RegExp>> = {
  'data-delete': /^(?:(?!删除|清除|移除)[^。;])*注销/u,
  'consent-withdraw': /^(?:(?!撤[回销]|收回|取消|授权|同意|关闭)[^。;])*注销/u,
}
export const aboutKind: Readonly<Record<string, RegExp>> = {
  'account-cancel': /注销|销户|账号|账户/u,
  'data-delete': /删除|清除|备份|移除/u,
  'consent-withdraw': /撤[回销]|收回|取消|授权|同意|关闭/u,
}
