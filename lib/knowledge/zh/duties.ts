/**
 * What a policy must state, and the words by which Chinese policies state it. Matched on folded clauses; `stated` is enough by
 * itself, `hinted` alone leaves it unclear. Those duties that are met by facts (who processes, how to leave) are judged on the
 * facts in `check/zh/duties.ts`. Law: PIPL 17, 23, 24, 30, 31, 39 and Art. 21 of the Regulations on Network Data Security
 * Management (in force since 2025-01-01).
 */
export interface DutyWords {
  id: string
  law: string
  needs: readonly string[]
  stated: RegExp
  hinted?: RegExp
  /** A clause with these words neither states nor hints at it. */
  unless?: RegExp
  hit: string
  miss: string
}

export const dutyWords: readonly DutyWords[] = [
  {
    id: 'sensitive-necessity',
    law: 'PIPL 30',
    needs: ['敏感'],
    stated:
      /敏感(?:个人)?信息[^。;]{0,60}(?:必要性|影响|否则|拒绝(?:提供)?|不提供|无法)|(?:必要性|对您的?(?:个人)?权益的影响)[^。;]{0,40}敏感/u,
    hinted: /敏感(?:个人)?信息/u,
    hit: '身份证号属于敏感信息,拒绝提供该信息仅会使您无法使用实名认证功能',
    miss: '请谨慎提供敏感的照片',
  },
  {
    id: 'retention',
    law: 'Regulations 21(3)',
    needs: ['期限', '期间', '时间', '保留', '保存', '存储', '删除'],
    stated:
      /(?:保留|保存|存储|储存|留存)[^。;]{0,30}(?:最短|必要|必需|所需|法定|\d+|[一二三四五六七八九十]+)[^。;]{0,16}(?:期限|期间|时间|时限|[年日天]|个月)|(?:期限|期间|时间)(?:之?内|[^。;、]{0,24}(?:将|会|内))?(?:[^。;、]{0,24})(?:保留|保存|存储|储存|留存)(?!规则|方式|地点|期限|时间)[^。;]{0,10}(?:您|个人|信息|用户|相关)/u,
    hinted: /(?:保留|保存|存储|储存)(?:期限|期间|时间)/u,
    hit: '我们只会在达成本政策所述目的所需的期限内保留您的个人信息',
    miss: '您可以保存图片',
  },
  {
    id: 'minors',
    law: 'PIPL 31',
    needs: ['儿童', '未成年', '14', '十四'],
    stated:
      /(?:14|十四)周?岁[^。;]{0,50}(?:监护人|父母|家长)|(?:监护人|父母|家长)[^。;]{0,50}(?:14|十四)周?岁|儿童(?:个人信息)?(?:保护|隐私)(?:规则|政策|声明|指引)/u,
    hinted: /未成年人|儿童/u,
    hit: '若您是未满14周岁的儿童,请在监护人同意后使用',
    miss: '本服务适合所有年龄段',
  },
  {
    id: 'changes',
    law: 'PIPL 17',
    needs: ['更新', '变更', '修订', '修改', '变化', '调整', '更改'],
    stated:
      /(?:更新|变更|修订|修改|变化|调整|更改)[^。;]{0,60}(?:通知|公告|告知|公布|提示|提醒|弹窗|推送|发布|显著)|(?:通知|公告|告知|公布|弹窗|推送|发布)[^。;]{0,40}(?:更新|变更|修订|修改|更改)/u,
    unless:
      /(?:无需|无须|不需|毋需|不再?另行?|不经|未经|不必|免于|有权不)[^。;]{0,14}(?:通知|告知|公告)|软件[^。;]{0,6}(?:更新|升级)|(?:更新|升级)[^。;]{0,6}软件/u,
    hinted:
      /(?:政策|协议|声明|条款|指引)(?:条款|内容)?[^,。;]{0,8}(?:更新|变更|修订|修改|更改)|(?:更新|变更|修订|修改|更改)本?[^,。;]{0,4}(?:政策|协议|声明|条款|指引)/u,
    hit: '本政策如有变更,我们会以弹窗或公告的方式通知您',
    miss: '您可以更新您的头像',
  },
  {
    id: 'complaint',
    law: 'PIPL 50, 65',
    needs: ['投诉', '举报', '诉讼', '仲裁', '监管'],
    stated:
      /(?:向|通过|提交|诉诸)[^。;]{0,40}(?:监管|主管|网信|法院|仲裁|消费者|工商|公安)[^。;]{0,24}(?:投诉|举报|起诉|诉讼|仲裁|解决|反映|管辖)|(?:投诉|举报)[^。;]{0,10}(?:渠道|方式|电话|邮箱|途径|入口)|(?:投诉|举报)[^。;]{0,60}(?:(?<!与您|和您|跟您|取得)联系(?!您|方式|人|电话)|与我们(?:取得)?联系|热线|拨打|致电|发送|邮箱|邮件|方式联系)|(?:联系我们|与我们联系|热线|拨打|致电|发送|邮箱|邮件|联系[^,。;]{0,12}客服)[^。;]{0,30}(?:投诉|举报)|通过[^。;]{0,30}(?:客服|联系方式|方式|渠道|电话|邮箱)[^。;]{0,8}(?:发起|进行|提起|提出)[^,。;]{0,6}投诉/u,
    unless:
      /(?:投诉|举报)(?:处理|记录|信息|内容|举报记录)|处理[^。;]{0,4}(?:投诉|举报)|(?:渠道|方式|电话|邮箱|途径|入口)(?:等)?(?:发生|的?变)|发生[^。;]{0,4}变[化更]|(?:被|遭)(?:他人)?(?:投诉|举报)|涉嫌/u,
    hinted: /投诉|举报/u,
    hit: '如您对答复不满意,可以向监管部门投诉',
    miss: '请勿发布不实信息',
  },
]

/** Rights by the words that grant them: three or more of them make the duty of naming the ways stated. */
export const rightWords: readonly RegExp[] = [
  /查询|查阅|访问(?!(?:或|和|及)?(?:使用)?(?:我们|本|服务|第三方|网站|该))|查看/u,
  /更正|修改|更新|补充|完善/u,
  /删除/u,
  /注销/u,
  /撤回|撤销|改变[^。;]{0,8}授权|取消[^。;]{0,6}(?:授权|同意)/u,
  /复制|副本|转移[^。;]{0,6}个人信息|可携带/u,
]
export const rightSubject =
  /(?:您|用户)[^。;]{0,40}(?:可|有权|能够|权利|如何|请求|申请|支持)|(?:为您|给您|向您|确保您|保证您)[^。;]{0,8}(?:提供|可)|如何|有权|您的?[^。;]{0,6}权/u

/** Personalisation is spoken of. */
export const personalises = /个性化|定向推送|用户画像|精准(?:推送|营销|广告)|自动化决策/u

/** Sharing with others is spoken of. */
export const sharesWithOthers =
  /(?:与|向)[^。;]{0,20}(?:第三方|合作伙伴|合作方|关联公司|关联方)[^。;]{0,16}(?:共享|分享|提供|披露)|第三方[^。;]{0,6}sdk|接入[^。;]{0,10}sdk/u
