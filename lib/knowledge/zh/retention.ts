/** How policies say how long they keep what. On folded text, one clause at a time. Source: the retention clauses of CA4P-483 and CAPP-130. */

export const keep = /保存|保留|留存|存储|储存|存放/u
export const drop = /删除|匿名化|清除|销毁|移除|抹除|擦除/u
/** A period that is something else: the time of an answer, a notice, a trial, cooling off. On the words around the period. */
export const otherPeriod =
  /答复|回复|处理完|核查|核实|审核|受理|反馈|工作日|通知您?|告知|提前|申请|冷静|冻结|犹豫|考虑期|试用|有效期|免费|未登录|登录|使用|退款|发货|刷新|每隔|每次|一次|内完成|内办理|投诉|登陆|有期|成立|未满|周岁|上线|生效|天气|预报/u
/** 近三个月的通话详单: how far the data reach back. On the words before the period. */
export const lookingBack = /(?:近|最近|过去|前)\s?(?:[\d一二三四五六七八九十半]{1,3}个?[年月周天日][至到-])?$/u
/** What happens first: then the data go (注销账号后, 超出期限后, 停止运营时). */
export const event =
  /(?<!未)注销|终止(?:服务|运营|提供|您)|停止(?:运营|服务|经营)|关停|超出|超过|期限?(?:届满|到期)|到期|届满|活动结束|完成验证|验证后|备份更新|更新备份|(?<!未)撤回|卸载|退出(?=[所企无登账服])|不再(?:使用|需要)|目的(?:实现|达成|达到|完成)|清除缓存|交易完成/u
/** …后/时/之日 behind the event: it is a moment, not a heading. */
export const moment = /^[^,。;]{0,24}?(?:后(?!台|果)|时(?!间|限)|之日|之前|期间|的,|的情形|情况下)/u
/** Before the event: it is a case (如我们停止运营,). On what stands before it. */
export const occasion = /(?:^|[,。;:\d.、])(?:[如若当]|如果|一旦|若是|倘若|假如)[^,。;]{0,16}$/u
/** Where the words for the moment end (超出期限后|我们会…). */
export const momentEnds =
  /(?<=后(?!台)|时(?:候)?(?![间限候]))(?=[,我将会对及立主自]|您的|本公司|平台|依法|删除|[^,。;]{0,10}(?:删除|匿名化|销毁|清除))/u
/** The user does it, or may ask for it: a right, not a period. */
export const userDrops =
  /[您你用户]{1,2}(?:可以?|有权|能够|需要?|应)[^,。;]{0,30}(?:删除|清除|移除|注销)|请求我们|要求我们|可以?(?:联系|请求|要求)|如何删除|向我们提出|可自行|有权要求/u
/** Kept although one would expect it gone. */
export const stillKept = /仍[然会将]?[保留存]|继续(?:保存|保留|存储)|一直(?:留存|保存|保留)|将会保留|永久(?:保存|保留)|不会?被?删除/u
/** Before the thing that is kept, cut off. */
export const openers =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）、.]\s?|其中|[如若当](?!何|地|前|事)|如果|一旦|存储(?=您)|保存(?=您)|保留(?=您)|但是?|并且?|同时|此外|另外|例如|比如|[如且而会应均的,:"“]|特别地|一般而言|通常|对于?|关于|针对|我们|本公司|我司|我行|将会?|至少|最长|最短|上述|您理解并同意)+/u
export const closers =
  /(?:[在将会应均仅只被的为是,:]|的?时间?(?:超出|超过)|超出|超过|至少|最长|最短|我们|本公司|我行|一般|予以|进行|保存期限|保留期限|期限|时间|在我们的服务器上?|[至自于]){1,24}$/u
/** What a law or standard says before the sentence comes to the point. */
export const byLaw =
  /^(?:根据|依据|按照|依照|为)[^,]{0,60},|^(?:[^,。;《》]{0,16})?《[^》]{2,40}》等?(?:第[^,。;]{2,12}[条款项])?的?(?:相关)?(?:要求|规定)?,?/u
/** Before an example only the example is meant (…，例如《电子商务法》要求交易信息…). Up to and with it. */
export const example = /^.*(?:例如|比如|譬如)[,:]?/u
/** What can be kept ends in one of these. */
export const keptNoun =
  /(?:信息|数据|日志|记录|资料|内容|录音|录像|文件|视频|音频|图片|照片|图像|备份|订单|合同|档案|缓存|cookies?|账[号户]|轨迹|流水|号码|快照|凭证|材料|邮件|消息|语音|作品|语料)(?:等(?:信息|数据|内容)?)?[)》”"]?$/u
/** Who may keep it, before what is kept (平台有权对|您的信息, 我们会保存|您的信息). */
export const whoKeeps = /^[^,。;]{1,8}有权(?:对|将)?|^.*(?:保存|保留|留存|存储|储存|存放)(?=[^,。;]{2})/u
/** … behind the verb (保留|您的个人信息). */
export const keptBehind =
  /^(?:保存|保留|留存|存储|储存|存放)(?:并(?:保存|保留|存储))?(?:了|着|相关的?)?(?<what>[^,。;:《》]{0,20}?(?:信息|数据|日志|记录|资料|录音|录像|文件|视频|图片|照片|备份|号码|头像))(?!的?(?:期限|时间|期间|地点|方式))/u
/** From when on and where, at the end of the name (…，自收集之日起, …在后台系统中). */
export const howLong =
  /,?将?(?:从|自)[^,。;]{0,24}?(?:之日|日|时|日期)?起?计?算?$(?<=起|算)|(?:应当?)?在[^,。;、]{2,14}(?:系统|服务器|数据库|后台|介质)[中上内里]?$|(?:为|是|自)?[您你]?(?:注销|删除|关闭)[^,。;]{0,6}后$|[(][^()]{0,20}$/u
/** No thing but how, on whose word or when. On the whole name. */
export const tellsHow =
  /^(?:按照|按|由于|依照|依据|根据|在|仅|有权|承诺|除非|一直|会|需要|可以?|经|以|其他情况下)|不同|要求$|规定$|期[限间]内?$|[^,]{20}/u
/** When nothing else is named. */
export const anything = '个人信息'
/** The name of an occasion begins behind these (当您注销账号后 → 注销账号后) … */
export const eventOpeners =
  /^(?:[(（]?[\d一二三四五六七八九十a-z]{1,2}[)）、.\\]+\s?|[*•·]\s?|这意味着|如果|一旦|或(?=[我您当在])|在(?!线)|[当若如但且并而则您你会将的,，]|因此|同时(?=[在当超])|我们(?:发现|都|自己)?|本公司(?:发现)?|自己|用户|主动|都会)+/u
/** … and ends before these. */
export const eventClosers = /(?:[,，、。；;会将并]|我们|对其|予以|进行){1,12}$/u
/** The time named just before it (在您保有账户期间，我们会一直保存…). On what stands before the comma and with it. */
export const duringWhich = /[^,。;:]{2,24}期间,$/u
/** Deleted when the time is over, or when the backup is renewed: says nothing of when. On the whole name of the occasion. */
export const tellsNothing =
  /^(?:在|当|若|如)?(?:上述|前述|该等?|您?的?(?:个人)?(?:信息|数据)?的?)?(?:超[出过]|超期)?(?:上述|前述|该等?|法定|约定|必要的?|以上)?的?(?:(?:个人)?(?:信息|数据))?的?(?:保[存留]|存储|储存|留存|法定|最短|必要)?的?(?:期限|期间|时限|时间|期)(?:届满|到期|结束|期满)?(?:之?后|时|的?情况下)?$|^(?:超[出过]|[^,。]{0,8}(?:期限|期间)(?:届满|到期))(?:之?后|时)?$|^在?超[出过]法律法规[^,。]{0,8}(?:规定|要求)的?(?:保存|存储)?期[限间]之?后$|^在?超[出过](?:法律法规)?[^,。]{0,10}(?:必需|必要|最短)[^,。]{0,6}期[限间]之?后$|备份[^,。]{0,6}(?:更新|删除)|更新备份|条件(?:全部)?满足/u
/** One and the same occasion, in whatever words: only its names, nothing that is kept. */
export const sameOccasion: readonly { id: string; pattern: RegExp }[] = [
  {
    id: 'cancel',
    pattern:
      /^(?:在|当)?(?:[您你]|用户)?(?:主动|申请|自行|完成|成功|提交|确认|选择|[^,。]{0,4}[账帐賬]?[号號户戶])?(?:注销|销户)(?:了|[^,。]{0,8}(?:[账帐賬]?[号號户戶]|号码))?(?:申请)?(?:成功|完成|生效)?(?:之?后|时|之日)?$/u,
  },
  {
    id: 'stop',
    pattern: /^(?:在|当)?(?:我们|本公司)?(?:终止|停止|关停)[^,。]{0,14}(?:之?后|时)?$/u,
  },
]
/** Sharing, statistics, somebody who complains: no retention. */
export const otherSubject = /共享|公共利益|有理由相信|转让给|申诉|可前往|如何/u
