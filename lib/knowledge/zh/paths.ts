/**
 * How Chinese policies write the way through an app's menus: “我的-设置-注销”, 【我的】>【设置】, 我的→设置, 点击“我的”，进入“设置”.
 * All on folded text. Source: the paths of the CA4P and CAPP-130 policies.
 */

/** What one does with a menu entry. */
export const menuVerbs = '(?:点击|点选|单击|轻触|轻点|点按|点开|点进|按下|长按|长按点击|选择|选中|选取|进入到?|打开|找到|前往|勾选|滑动到?)'

/** Where on the screen: kept as part of the step, as the reader has to look there. */
export const places =
  '(?:页面|屏幕|界面|首页|主页)?的?(?:最?[左右上下](?:上|下|侧|边|面)?[角方侧边]?(?:部|端)?|底部|顶部|上方|下方|底栏)(?:的|处|位置)*'

/** Between two names in quotes: “我的”页面右上角“设置”, 【我】进入个人中心，通过【设置】. */
export const glue =
  '(?:页面|界面|频道|栏目?|菜单栏?|首页|主页|选项卡?|模块|板块|图标|按钮|标签页?|列表|功能|一?栏|专区|tab|页)?(?:的|中|里面?|内|下|上|面|之?后|处)*[,、]?(?:然后|再|并|并且|接着|随后|依次|之?后|在|从|通过|里|其中|即可|可以|可|您可以?)*'

/** What cannot belong to the name of the first step (您可以在|我的-设置). The last of these before the first separator counts. */
export const beforePath =
  /(?:通过|可以?在|可以?到|您可在|点击|点选|选择|进入|打开|前往|路径(?:为|是|如下)?|途径(?:为|是)?|流程(?:为|是)?|方式(?:为|是)?|步骤(?:为|是)?|依次|登录|访问|按照?|[请详参]见|或者?在|并在|请在|处在|需在|随时在|自行在|自主在|如在|中的|里的|内的|客户端[内中里]?的?|(?:软件|app|应用|小程序|游戏|平台)[内中里的]{1,2}|^app$|即可?在|可从|可至|请至|可于|(?<![现存正实潜所内外])在(?!线)|(?<![收达找得])到(?!期)|从|至(?!尊)|由)(?!.{0,99}(?:通过|点击|选择|进入|打开|前往))/u

/** Where the name of the last step ends in running text (注销|进行操作, 注销账号|中申请). */
export const afterPath =
  /(?:中(?![心国文英央])|里(?!程)|内(?![容测存])|处(?!理)|下(?![载单拉滑])|页[面中里]?(?!签)|界面|路径|途径|渠道|来(?=[关注删撤完设管进实控选])|执行(?=此类|该|相关|以上)|进行|完成|实现|自行|自主|随时|可以|可(?=[对进关开注删自直选随查以能])|即可|以便|以(?=[关注删撤停取拒])|对(?![话战象局外])|您|(?<![于系入])我们|方式|操作|查看|查询|访问|并(?!购)|或(?:[者在发与向拨]|通过|联系|咨询|电话)|后(?!台)|时(?![间光区长])|修改|更改(?=您|个)|撤销或|开启或|开启\/|打开或|提交|联系|发起|步骤|按照|根据|协助|了解|主动|将(?!来)|功能(?=[来中里进关开可对自给收撤注删])|选项(?=[来中里进关开可对自下])|按钮(?=[来中里进关开可对自])|菜单(?=[来中里进关开可对自下])|申请(?=注销|删除|账|办)|关闭(?=[您该此相后或])|取消(?=[您该此相后或])|删除(?=[您该此相后或自已所发])|管理(?=[您该此相])|设置(?=是否|您)|(?<=设置|中心|管理)(?:注销|删除|关闭|撤[回销])(?=[您你该此对]))/u

/** Words that stand in the menus of apps. A path holds at least one of them; other chains of dashes are none. */
export const menuWords =
  /我|设置|设定|账[号户]|个人|用户|安全|隐私|注销|更多|通用|关于|首页|主页|客服|反馈|帮助|权限|管理|头像|消息|通知|推送|个性化|推荐|广告|中心|资料|注册|登录|服务|意见|投诉|功能|钱包|收藏|历史|缓存|编辑|授权|绑定|同意|撤回|删除|清[除空理]|书架|地址|信息|自己|一般|菜单|侧边栏|应用|删掉|选项|工具|社区|解绑|推广|提醒|定位|聊天|对话|记录|动态/u

/** A way that begins with one of these, or stands right behind one, leads through the settings of the device, not of the app. */
export const deviceWords =
  /(?:手机(?!端|客户|app|银行|版)|设备|终端|操作系统|系统设置|系统中?的|系统自带|^系统$|电脑|浏览器|ios|iphone|苹果手机|安卓手机|android)/u

/** Quoted words that are no step: names of agreements, terms being defined. */
export const noStep =
  /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]|^本|^同意|^下一步|^不同意|(?<!撤[回销].{0,6})(?:政策|协议)|条款|声明|须知|规则|指引|公告|通知书|法|、|您的信息|以下简称|统称|我们$|^您$|^app$/u

/** 选择关闭…: what one chooses is the act, not a further step. */
export const noBareStep =
  /^(?:关闭|屏蔽|基本功能|[或撤不您以对将想要后该此其]|取消|删除|清除|是否|开启|同意|拒绝|进行|完成|即可|实现|我们|相[关应]|需要|下[载方])/u

/** Quoted names that stand side by side are a way only behind one of these (点击【我的】【设置】); else they are a list of words. */
export const leadsToPath = /(?:点击|进入|通过|选择|打开|依次|路径[为是]?:?|前往|[在到\->]|app|客户端|[内中端]的|页面) ?$/u

/** A lone quoted name is a way only where one is told to go there (点击“注销账号”按钮, 在“卡片设置”中). */
export const singleBefore =
  /(?:点击|进入|通过|选择|打开|使用|[在的到中里于,]|前往|按照?|自行|页面|app|客户端|软件|应用|小程序|右上角|左上角) ?$/u
export const singleAfter =
  /^ ?(?:[中里内页栏来,。;]|、(?! ?[“”"【「])|(?:访问|查看|查询)?(?:或者?|[和及并、])?(?:清除|清空)|功能|按钮|选项|菜单|界面|等?渠道|进行|完成|$|提交|[或自可后与等撤下处上]|申请|即可|入口|的方式|联系|关闭|打开|开启|删除|注销|取消|频道|专区|模块|操作)/u

/** …中的说明, …部分: the quoted name is that of a section. On what stands behind it. */
export const ofSection = /^ ?(?:[中内里]的?(?:指示|说明|指引|规定|要求|内容|方法|方式|描述)|部分|章节|一[节章])/u

/** A numbered step begins with what one does. */
export const stepStart = /^(?:进入|打开|点击|点选|单击|选择|长按|登录|找到|勾选|输入|阅读|确认|切换|滑动|删除|清[除空]|在[“"【「])/u

/** Just before a way: it leads through the device's settings (手机“设置”-“通知”), not through the app on it (手机客户端“设置”). */
export const deviceBefore = /(?:手机|设备|终端|操作系统|系统|电脑|浏览器|ios|iphone|安卓|android)[^,。;:客版软应端程银]{0,5}:?$/u

/** Behind a dash running text goes on (账户信息——如果您…, “我的”→ 对资料进行修改). */
export const goesOnAsText = /^(?:[对后您你当若将该是指请]|其(?!他)|进行|以便|即可|我们|为了?|在(?!线)|如(?!何)|按照|根据|由于|可以)/u

/** 打开应用: where all ways begin, not a step. */
export const appItself = /^(?:我们的|本)?(?:应用|软件|客户端|app|小程序|网站|平台)$/u

/** A step that has no name but its place (右上角图标, 左上角的三条横线). */
export const onScreen = /^(?:页面|首页)?的?[左右][上下]角的?[^,。]{1,8}$/u

/** “帮助”→在申请处选择“注销账号”: what stands between an arrow and the next name. */
export const inBetween = new RegExp(`在[^,。;:→>“【「"]{1,14}?${menuVerbs}`, 'uy')

/** “更多”图标->“学期”: what a quoted name is, before the next separator. A sign keeps the word, the name of a page does not need it. */
export const nounBehind = /^ ?(?:(?<sign>图标|图案)|按钮|选项卡?|入口|菜单栏?|页面|界面|栏目?|标签页?|频道)的? ?(?=[-—–―─→⇒➡➜➔›»>﹥~])/u

/** “首页”->顶部/更多中的“笔记”: the place where the next name stands, kept as part of the step. */
export const placeOfName = /(?:[\p{Script=Han}/]{1,8}?(?:[中里内下上]的?|的))(?=[“【「"])/uy

/** What one does with a step that is no mere tap: kept, as the name alone would not say it (长按条目, 选中需要删除的学期). */
export const keptVerb = /^(?:长按|长按点击|选中|勾选|滑动到?)$/u

/** 打开某某app->…: where the way begins is no step of it, where others follow. */
export const startsInApp = /(?:打开|进入|登录)[^,。;:“【「"]{0,12}(?:app|客户端)$/u

/** 领奖-活动页面: names of no known menu, called a page behind them. */
export const calledPage = /^(?:的?[页界]面)/u

/** Where on the screen the first step stands. */
export const placeBefore = /[左右][上下](?:角|方)的?$/u
