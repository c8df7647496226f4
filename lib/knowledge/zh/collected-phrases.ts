import type { Category } from '../../model.ts'
import { guardianConsents } from './collection.ts'

/**
 * Data that a policy collects without naming them in an enumeration: by what it does with them (个性化推荐 builds on a profile),
 * or by the use a permission is put to (麦克风权限 + 录制). Matched on whole clauses, folded; clauses that define, deny, warn or
 * tell of the law's exceptions are left out beforehand. `hit` and `miss` are the rule's tests.
 */
export interface Phrase {
  category: Category
  /** Cheap test before the pattern: one of these must stand in the clause. */
  needs: readonly string[]
  pattern: RegExp
  /** A clause with these words, outside of a chapter on collection, says nothing of the kind. */
  unless?: RegExp
  /** Rooms (by headings) in which the words mean something else. */
  notIn?: readonly string[]
  because: string
  hit: string
  miss: string
}

export const phrases: readonly Phrase[] = [
  {
    category: 'cookie',
    needs: ['cookie', '信标', 'beacon', '像素标签', '数据文件'],
    pattern:
      /(?:我们|系统|平台|公司|我行|客户端|合作|第三方|供应商|软件|应用)[^。;]{0,50}(?:使用|存储|放置|发送|设置|利用|借助|通过|访问|读取|植入|写入|存放|识别)[^。;]{0,40}(?:cookie|信标|beacon|像素标签|数据文件)|(?:cookie|beacon)[^。;]{0,40}(?:收集|获取|记录您|存储您)|(?:通过|使用|借助|利用)[^。;]{0,8}cookie[^。;]{0,40}(?:收集|获取|记录|了解|识别|追踪|存储)/u,
    unless: /第三方(?:创建|开发|运营)的(?:网页|应用|网站)|不受我们的?控制/u,
    because: 'a cookie is set or read by the operator',
    hit: '我们会在您的设备上存储名为cookie的小数据文件',
    miss: '您可以清除计算机上保存的所有cookie',
  },
  {
    category: 'user-profile',
    needs: ['个性化', '画像', '兴趣', '偏好', '定向', '精准', '推荐', '标签', '喜好', '相关的广告', '更相关', '广告的选择'],
    pattern:
      /(?:提供|推荐|展示|推送|进行|投放|实现|满足|开展|获得|享受|显示|发送|定制|建议)[^。;]{0,24}(?:个性化(?!的?(?:贴纸|形象|编辑|图片|相框|字体|装扮|头像|主题|表情))|感兴趣|定向推|精准|更[加为]?(?:契合|切合|符合|贴合|适合|相关)|与您(?:更加)?相关)|个性化的?(?:推荐|广告|推送|内容|展示|服务|信息|商品|需求|音乐|阅读|体验|营销)|用户画像|客户画像|特征标签|千人千面|定向推送|精准(?:推送|营销|广告|投放)|(?:分析|了解|研究|预测|学习|判断)[^。;]{0,14}(?:偏好|兴趣|喜好)|优化您对广告的选择|推送[^。;]{0,10}(?:营销|商业性)[^。;]{0,16}(?:信息|通知|广告)|根据[^。;]{0,60}(?:推荐|推送)[^。;]{0,20}(?:商品|内容|信息|广告|产品|服务|视频|音乐|小说|资讯|新闻)/u,
    notIn: ['contact'],
    because: 'personalisation and targeting build on a profile',
    hit: '我们会根据您的浏览记录向您推荐可能感兴趣的内容',
    miss: '本政策不适用于第三方的推荐',
  },
  {
    category: 'support-records',
    needs: ['客服', '客户服务', '沟通', '通话记录', '反馈', '投诉', '对话', '通信', '举报', '咨询'],
    pattern:
      /(?:记录|保存|收集|留存|存储|获取|保留)[^。;]{0,30}(?:通信\/通话|通话\/通信|(?<!与您)沟通(?!或)|对话|(?:与我们|客服|客户服务)[^,。;]{0,10}(?:通信记录|通话记录|聊天记录)|(?:您|用户)的?反馈|反馈的?(?:信息|内容|问题|意见)|投诉(?:信息|内容|记录)|举报(?:信息|内容|记录)|咨询(?:信息|内容|记录)|维权)|(?:客服|客户服务)[^。;]{0,24}(?:时|中|联系)[^。;]{0,30}(?:提供|提交|记录|保存|收集)[^。;]{0,20}(?:信息|记录|内容|资料)|(?:反馈|投诉|举报|申诉|咨询)[^。;]{0,10}时[^。;]{0,24}(?:提供|提交|收集)(?:(?!姓名|手机|电话)[^。;]){0,20}(?:信息|内容|资料|记录|材料|证据|截图)/u,
    notIn: ['share', 'third-party', 'rights'],
    because: 'what is said to the customer service is kept',
    hit: '当您联系客服时,我们可能会保存您与我们的通信/通话记录及相关内容',
    miss: '您可以通过客服电话投诉',
  },
  {
    category: 'third-party-account',
    needs: ['第三方', '微信', 'qq', '微博', '支付宝', 'apple', '苹果', 'facebook', '淘宝', '授权登录'],
    pattern:
      /(?:第三方(?:平台)?的?(?:账号|账户|登录|支付账|社交)|微信(?!银行)|qq|微博|支付宝|apple ?id|苹果|facebook|淘宝|第三方平台|第三方应用|第三方处)(?:(?!没有|不会|[该等此]第三方|第三方(?:可能会?|会|将)(?:通过[^,。;]{1,8})?获)[^。;]){0,60}(?:获取|读取|收集|获得|接收|使用|请求第三方提供)[^。;]{0,50}(?:头像|昵称|公开信息|openid|unionid|唯一标识|用户名|账号信息|账户信息|登录所需的信息|注册的?信息|个人信息|相关信息)|第三方[^,。;]{0,8}[将把]您?[^,。;]{0,16}(?:同步|提供|返回|共享|发送)[给至到]我[们方]|(?:获取|读取|收集|获得|提供)[^。;]{0,30}(?:第三方(?!可能|会|将)|微信|qq|微博|支付宝)[^。;]{0,24}(?:头像|昵称|公开信息|账号信息|账户信息|注册的?信息|授权的?信息)|(?:使用|通过)[^。;,]{0,6}第三方账[号户](?:\([^)]{0,30}\))?[^。;]{0,12}登录|您的(?:微博|微信|qq)[^。;]{0,16}的?(?:相关)?信息|从第三方[^。;]{0,4}获取您授权共享的账[号户]信息/u,
    notIn: ['third-party', 'share', 'rights', 'contact'],
    because: 'signing in with another account hands over its profile',
    hit: '当您使用第三方账号登录时,我们会获取您授权的头像、昵称等信息',
    miss: '您可以在微信中关闭授权',
  },
  {
    category: 'audio',
    needs: ['麦克风', '录音', '语音'],
    pattern:
      /(?:麦克风|录音)[^。;]{0,70}(?:录制|录音功能|录音笔|语音输入|语音消息|发送语音|语音识别|语音搜索|语音评论|语音聊天|音频|录像|录视频|声音|语音内容|语音)|(?:录制|录音|语音|拍摄视频|声音)[^。;]{0,60}(?:麦克风|录音)的?权限/u,
    notIn: ['rights', 'third-party', 'share'],
    because: 'a microphone permission used to record a voice (rule 1)',
    hit: '麦克风权限:用于录制音频和发送语音消息',
    miss: '您可以在系统设置中关闭麦克风权限',
  },
  {
    category: 'photos',
    needs: ['相册', '相机', '摄像头', '存储', '拍照', '照相'],
    pattern:
      /(?:相册|相机|摄像头|拍照|照相机|存储权限|读写存储|存储空间)[^。;]{0,70}(?:上传|更换头像|设置头像|修改头像|拍摄|发布|录制视频|选择图片|选择照片|发送图片|头像)|(?:上传|更换|拍摄|发布|发送|修改|设置|选择(?!开启|关闭|是否)|分享)[^。;]{0,24}(?<!将)(?:头像|照片|图片|视频|相片)(?!保存|存储|下载)[^。;]{0,60}(?:相册|相机|摄像头|存储)/u,
    notIn: ['rights', 'third-party', 'share'],
    because: 'album or camera used to upload (rule 1)',
    hit: '相册权限:用于上传头像和发布图片',
    miss: '我们会请求相机权限以便扫描二维码',
  },
  {
    category: 'contacts',
    needs: ['通讯录', '通信录', '联系人', '关注的账号', '关注的用户', '好友'],
    pattern:
      /(?:读取|获取|访问|使用|导入|上传|匹配|收集)[^。;]{0,16}(?:通讯录|通信录|联系人)(?!权限的?(?:设置|管理))[^。;]{0,50}(?:好友|联系人|推荐|匹配|展示|填写|选择|添加|邀请|备份|分享给)|(?:通讯录|通信录)(?:权限)?[^。;]{0,40}(?:读取|获取)[^。;]{0,16}(?:联系人|通讯录|信息)|(?:收集|获取|记录)[^。;]{0,10}(?:关注的(?:账号|用户|作者)|好友关系|好友列表|社交关系)/u,
    notIn: ['rights', 'third-party', 'share'],
    because: 'the address book is read (rule 1)',
    hit: '在您授权后,我们会读取您的通讯录,用于向您推荐好友',
    miss: '您可以关闭通讯录权限',
  },
  {
    category: 'phone',
    needs: ['手机'],
    pattern:
      /(?:要求|需要?|须|应当?|必须)(?:您|用户)?[^,。;]{0,8}(?:完成|进行|通过)[^,。;]{0,6}手机号?码?(?:的)?(?:实名)?(?:认证|验证|绑定)/u,
    notIn: ['third-party', 'share', 'rights', 'contact'],
    because: 'a verified number is given',
    hit: '本平台有权要求用户完成手机号码认证后使用评论功能',
    miss: '您可以在设置中修改手机号码',
  },
  {
    category: 'credit-property',
    needs: ['信用', '征信'],
    pattern: /(?:查询|获取|采集|收集|调取)(?:您|用户|客户)?[^。;,]{0,10}(?:信用信息|信用报告|征信信息|征信报告|信用分|信用状况|征信记录)/u,
    notIn: ['define'],
    because: 'a credit record is asked for, with the user’s leave, from who keeps it',
    hit: '您授权我们向征信机构查询您的相关信用信息',
    miss: '我们会根据信用风险调整服务',
  },
  {
    category: 'id-other',
    needs: ['社保', '社会保险'],
    pattern: /(?:查询|查看|获取|采集|收集)(?:您|用户|客户)?[^。;,]{0,8}(?:社保|社会保险)(?:信息|账号|账户|记录|缴纳)/u,
    notIn: ['define'],
    because: 'social insurance data are looked up',
    hit: '您同意平台查看社保信息',
    miss: '请咨询当地社保机构',
  },
  {
    category: 'transaction',
    needs: ['充值', '消费', '提现', '兑换', '领取', '购买', '支付', '交易', '订购', '订单', '打赏', '红包'],
    pattern:
      /(?:记录|收集|获取|采集)[^。;]{0,24}(?:充值|消费|提现|兑换|红包|购买|交易|订购|订单|打赏|支付)[^。;]{0,16}(?:情况|记录|信息|数据|明细|历史)|(?:产生|形成)的?[^。;]{0,8}(?:订单|交易|购买|消费)(?:信息|记录|数据)/u,
    notIn: ['rights', 'third-party', 'share'],
    because: 'orders and payments are recorded',
    hit: '我们会记录您的充值、余额与使用情况',
    miss: '您可以购买会员',
  },
  {
    category: 'messages',
    needs: ['聊天', '私信', '互动', '交流', '即时通讯', '沟通', '发送的上述'],
    pattern:
      /(?:聊天|私信|互动|交流|即时通讯)[^。;]{0,60}(?:收集|保存|记录|存储|留存)[^。;]{0,20}(?:发送的|上述信息|聊天|消息|通讯信息|通信内容)|(?:收集|保存)您发送的上述信息|(?:收集|保存|记录|存储|留存)[^。;]{0,24}(?:聊天|私信|会话|即时通讯)的?(?:记录|内容|信息|消息)/u,
    notIn: ['rights', 'third-party', 'share', 'contact'],
    because: 'what users write to each other is kept',
    hit: '当您与其他玩家聊天时,我们会收集并保存您发送的上述信息内容',
    miss: '请勿在聊天中透露密码',
  },
  {
    category: 'search-history',
    needs: ['搜索', '检索', '查询'],
    pattern:
      /(?:记录|收集|保存|获取|保留|采集|统计|(?:信息|行为)(?:主要)?包括)[^。;]{0,24}(?:搜索|检索)(?:、[^,。;、]{1,8}){0,8}[^。;]{0,16}(?:记录|内容|信息|数据|行为|关键|历史|词)|您?(?:搜索|检索)[、或和][^。;]{0,12}(?:查看|浏览|点击)[^。;]{0,8}的?(?:信息|内容|记录)/u,
    notIn: ['rights', 'third-party', 'share'],
    because: 'what is searched for is kept',
    hit: '我们会收集您使用搜索服务时的搜索词信息',
    miss: '您可以使用搜索功能',
  },
  {
    category: 'browsing',
    needs: ['浏览', '点击', '收藏', '下载', '播放', '阅读', '观看', '访问', '查看'],
    pattern:
      /(?:记录|收集|保存|获取|存储|采集|包括|(?<!诸)如|例如|统计)(?:(?!以便|用于|为了|向您提供|为您提供)[^。;]){0,40}(?:浏览(?!器|及推荐)|点击|收藏|播放|下载|(?<!仔细|认真|共同|完整|务必|请您|指导下|陪同下|监护下)阅读(?!本|《|并|完|以下|上述|该|此|和理解|理解|及理解|隐私)|观看|收听|查看(?!(?:历史)?订单))[^。;]{0,20}(?:记录|信息(?!发布|服务|安全)|数据|行为|情况|历史|内容|时长|操作)|对[^。;]{0,8}浏览活动进行记录|浏览或者?要求提供的(?:其他)?信息/u,
    notIn: ['rights', 'third-party', 'share', 'secure', 'contact'],
    because: 'what is looked at is recorded',
    hit: '我们会记录您的浏览、点击、收藏等行为',
    miss: '您可以浏览我们的产品',
  },
  {
    category: 'user-content',
    needs: ['发布', '上传', '评论', '点赞', '发表', '问卷', '弹幕', '调查', '储的信息', '储信息'],
    pattern:
      /(?:收集|记录|保存|(?<![写机地部备])存储(?!权限|空间|卡|功能)|获取|保留|储存)[^。;]{0,30}(?:发布|上传|评论|点赞|发表|问卷|弹幕|调查(?!事实|核实|取证|处理|和|与|及|违|欺|投诉|原因)|回帖|发帖)[^。;]{0,20}(?:信息|内容|数据|记录|文件|图片|文字|答复|问卷)|(?:发布|上传|发表|评论|填写的(?:调查)?问卷|参与[^。;]{0,10}(?:问卷|调查))[^。;]{0,60}(?:收集|记录|存储|储存|保存|提供的信息|答复信息|反馈的信息)|(?:共享|提供)的?(?:信息|内容)[^。;]{0,30}(?:储存|存储)的?信息/u,
    notIn: ['rights', 'third-party', 'share', 'secure', 'contact'],
    because: 'what the user posts is kept',
    hit: '我们会收集您发布的评论和上传的图片等内容',
    miss: '请勿发布违法内容',
  },
  {
    category: 'minors',
    needs: ['儿童', '周岁', '宝宝', '宝贝', '孩子', '监护'],
    pattern:
      /(?:收集|填写|提供|登记|记录)(?:(?!保护|规则)[^。;]){0,24}(?:被监护儿童|宝宝|宝贝|孩子|儿童(?!个人信息(?:及隐私|安全)?(?:保护|政策)|隐私|的?监护))[^。;]{0,10}(?:个人信息|姓名|昵称|年龄|生日|出生|性别|照片|信息)|(?:检测|识别|判断)[^。;]{0,10}(?:未满|不满)(?:14|十四)周岁/u,
    notIn: ['rights', 'third-party', 'share', 'define'],
    unless: guardianConsents,
    because: 'data of a child are taken in so many words',
    hit: '我们会收集您填写的宝宝的昵称、生日',
    miss: '若您是未满14周岁的儿童,请在监护人陪同下阅读本政策',
  },
  {
    category: 'usage-log',
    needs: ['详细情况', '具体情况', '使用情况', '日志', '频率', '崩溃', '故障'],
    pattern:
      /(?:记录|收集|保存|接收|了解)[^。;]{0,30}(?:使用情况|日志|频率|崩溃|故障)|收集[^。;,]{0,4}使用[^。;,]{0,12}的?(?:详细|具体)情况/u,
    notIn: ['rights', 'third-party', 'share'],
    because: 'use is logged',
    hit: '我们会自动收集您对我们服务的详细使用情况,作为网络日志保存',
    miss: '我们会及时处置故障',
  },
  {
    category: 'installed-apps',
    needs: ['软件的信息'],
    pattern: /您[^,。;]{0,8}曾(?:经)?使用的移动应用[^。;]{0,16}软件的信息/u,
    notIn: ['rights', 'third-party', 'share', 'define'],
    because: 'an item of many lists of log data, which stands by itself',
    hit: '(3)有关您曾使用的移动应用(app)和其他软件的信息',
    miss: '我们不对其他软件的信息负责',
  },
  {
    category: 'call-log',
    needs: ['通讯时间', '通讯的时间', '通话时间'],
    pattern: /曾通[讯话]的?账[号户],?(?:以及|及|和|、)?通[讯话]的?时间/u,
    notIn: ['rights', 'third-party', 'share', 'define'],
    because: 'the item behind it in the same lists',
    hit: '您通过本服务进行通讯的信息,例如曾通讯的账号,以及通讯时间、数据和时长',
    miss: '请在通话时间内联系客服',
  },
  {
    category: 'face',
    needs: ['人脸', '刷脸', '面部识别', '活体', '头像照片', '照片信息'],
    pattern:
      /(?:通过|以|使用|采用)["“]?(?:人脸|面部|刷脸|活体)(?:识别|认证|验证|核验|检测|核身|比对)?["”]?的?(?:方式|技术|功能)?[^,。;]{0,6}(?:校验|核验|验证|核实|认证|确认)|(?:获取|采集|收集)[^,。;]{0,8}(?:照片|人像)[^,。;]{0,6}[与和同][^,。;]{0,20}(?:公安|身份)[^,。;]{0,16}(?:比对|核验|对比|校验)/u,
    notIn: ['rights', 'third-party', 'share', 'secure', 'contact', 'define'],
    because: 'a face is compared',
    hit: '我们可能需要您通过“人脸识别”的方式进行校验',
    miss: '您可以使用面容解锁手机',
  },
  {
    category: 'location-track',
    needs: ['轨迹'],
    pattern:
      /(?:记录|收集|获取|采集|生成)(?:您|用户)?的?[^。;,、不]{0,6}(?:行踪轨迹|运动轨迹|行驶轨迹|骑行轨迹|跑步轨迹|行车轨迹|出行轨迹)/u,
    notIn: ['rights', 'third-party', 'share', 'define'],
    because: 'a track is recorded, whatever the sentence takes for it',
    hit: '我们会收集您的位置信息,用于记录您的运动轨迹',
    miss: '您可以分享运动轨迹',
  },
  {
    category: 'guardian',
    needs: ['监护关系'],
    pattern:
      /收集[^。;]{0,50}(?:联系方式|手机号码|联系电话|个人信息)[^。;]{0,60}监护关系|监护关系[^。;]{0,20}收集[^。;]{0,20}(?:联系方式|手机号码|联系电话|信息)/u,
    notIn: ['third-party', 'share', 'define'],
    because: 'who the guardian is gets checked by these data',
    hit: '为验证您与孩子的监护关系,我们会收集您的联系方式',
    miss: '监护关系以法律规定为准',
  },
]
