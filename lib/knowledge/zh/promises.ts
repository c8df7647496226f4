/** How policies promise to answer or to finish within a time. All on folded text. */

/** What is promised within the time. */
export const promised =
  /答复|回复|回应|响应|反馈|处理|处置|完成|办理|办结|核查|核验|核实|审核|解决|给予|予以|受理|注销|删除|结果|生效|联系您|通知您/u
/** Times that are no promise of an answer: storage, idleness, notice of changes, age. */
export const otherTime =
  /保存|保留|留存|存储|储存|保管|未登录|未使用|连续|不少于|至少|提前|之前|周岁|历史|最近|过去|有效期|试用|以上|(?<!不|不得)超过|不低于|每|公示|生效前|期限届满|工作日(?:为|的?[上下]午)|(?:周|星期)[一二三四五六日]|撤销之日|事先/u
/** The reader's own time (您应在…内提供): no promise. */
export const readersTime = /您(?!的|们|身份|问题|申请|反馈|投诉|请求)(?:[应需须可]|可以)?在?[^,。]{0,6}$/u
/** Behind the time: what the reader may or must do in it (6日内可通过…办理, 7日内仍未提交的). */
export const readersBehind =
  /^(?:之?内)?(?:\([^()]{0,30}\))?,?(?:您|用户)?(?:可以?(?:通过|在|前往|向|拨打|联系|撤)|前往|仍?未|应(?:当)?(?:向我们|提供|提交))/u
/** Time in which cancelling may still be taken back. */
export const coolingWords =
  /冷静期|犹豫期|反悔期|等待期|后悔期|缓冲期|考虑期|放弃注销|撤回注销|取消注销|恢复账号|恢复账户|注销自动取消|(?:重新|再次)?登录[^,。;]{0,12}(?:视为|则|即|自动)[^,。;]{0,10}(?:放弃|撤销|取消|终止|撤回|失效)/u
/** Right beside a time: it is that of the change of mind, not of the answer (7天冷静期, 冷静期为7天). */
export const coolingTime = /冷静期|犹豫期|反悔期|等待期|后悔期|缓冲期|考虑期/u
/** In months only an answer is promised; what is deleted after months is kept until then. */
export const answered = /答复|回复|回应|响应您|完成.{0,6}(?:核查|处理)/u
/** A label and a detail, and then what is promised (客服电话：… 我们将在十五天内回复). On the whole clause. */
export const endsDetails = /^(?:[(]?\d{1,2}[).、] ?)?[^,。;:]{0,10}(?:电话|邮箱|地址|热线|qq)[^,。;:]{0,4}:[^,。;]{5,60}我们/u
/** An answer to what was asked, as against something done. On the whole clause. */
export const answersAsked = /[回答]复[^。;]{0,12}(?:请求|问题|疑问|意见|反馈)/u
/** The answer to one kind of request (回复您的访问请求) says nothing of the others. On the whole clause. */
export const oneRequest = /(?:访问|获取|副本|更正|查询)(?:、(?:访问|获取|副本|更正|查询))?的?请求/u
/** For whatever was asked (对于您所有的联系和请求). On the whole clause. */
export const everyRequest = /(?:所有|全部|一切)的?(?:[^,。;]{0,6}[和与及或、])?(?:请求|要求|申请)/u
