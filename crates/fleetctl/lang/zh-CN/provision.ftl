# Provisioning: questions, plan, summary.

## Questions

provision-ask-brackets = 按 Enter 采用方括号中的值；Ctrl-C 退出
provision-ask-continent = 大洲
provision-ask-countries = 国家/地区，数量或代码
provision-ask-countries-hint = 输入数量则取 { $countries } 中的前几个
provision-ask-devices = 设备数
provision-ask-go = 在 { $place }创建这些资源？
provision-ask-types = 事物类型
provision-ask-versions = 软件包版本
provision-greeting = 在 { $place }预置机群
provision-no-terminal = 没有终端可询问 { $options }；未执行任何操作
provision-no-terminal-hint = 请指定这些选项，或用 --yes 采用默认值
provision-no-terminal-plan = 没有终端可确认计划是否正确；未执行任何操作
provision-no-terminal-plan-hint = 请指定 --yes，或用 --dry-run 查看计划

## The plan

provision-nothing-missing = 没有缺少的内容
provision-plan-all-calls = 全部
provision-plan-column-bucket = 配额桶
provision-plan-column-calls = 调用
provision-plan-column-keep = 保留
provision-plan-column-leave = 不变
provision-plan-column-make = 创建
provision-plan-column-operation = API 调用
provision-plan-column-pace = 速率
provision-plan-column-repair = 修正
provision-plan-column-resources = 资源
provision-plan-countries = 国家/地区
provision-plan-devices = 设备
provision-plan-different = { $count } 个事物的类型或国家/地区与此计划不同，将保持原样
provision-plan-leave = 不更改 { $what }：{ $why }
provision-plan-more = 另有 { $count } 个
provision-plan-range = { $first } 至 { $last }
provision-plan-repair = 修正 { $what }：{ $repairs }
provision-plan-types = 事物类型
provision-plan-unread = 无法查看 { $what }；将尝试创建
provision-plan-unread-answer = 无法查看 { $what }（{ $answer }）；将尝试创建
provision-plan-unread-without = 没有 { $action } 权限，无法查看 { $what }；将尝试创建
provision-plan-versions = 版本
provision-plan-where = 位置

## The summary

provision-calls = { $calls } 次调用（计划 { $planned } 次），重复 { $retries } 次，{ $throttles }
provision-column-blocked = 受阻
provision-column-failed = 失败
provision-column-kept = 已保留
provision-column-left-alone = 未更改
provision-column-made = 已创建
provision-column-not-tried = 未尝试
provision-column-repaired = 已修正
provision-complete = { $devices } 台设备的机群已完成
provision-heading-blocked = 因缺少前提条件而未创建
provision-heading-untagged = 没有标签
provision-incomplete = 未完成：{ $devices } 台设备中已有 { $there } 台
provision-next-again = 再次运行同一命令：保留现有资源，创建缺少的资源
provision-next-more = 再次运行同一命令不作更改；增大 --devices 则补充设备
provision-next-cleanup = 用完后删除：
provision-next-see = 查看：
provision-next-see-some = 查看其中一部分：
provision-next-serve = 在其他地方使用：
provision-stopped = 已停止：{ $devices } 台设备中已有 { $there } 台
provision-took = 用时 { $time }
provision-took-pace = 用时 { $time }，每秒 { $pace } 个事物
provision-untagged-hint = 清理时只能依据名称识别这些资源；如需手动添加标签：
provision-untagged-more = { $resources }：{ $shown } 等，另有 { $more } 个

## Plans saved and applied

provision-apply-yes = 请指定 --yes 以执行计划
provision-saved = 已保存；24 小时内执行：{ $command }

## Continents, each after its number in a list

provision-continent-africa = 非洲
provision-continent-antarctica = 南极洲
provision-continent-asia = 亚洲
provision-continent-europe = 欧洲
provision-continent-north-america = 北美洲
provision-continent-oceania = 大洋洲
provision-continent-south-america = 南美洲

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = 固件：对象及其 VersionId 指向永不改变的内容
provision-learned-configuration = 软件包配置：任务成功后将版本写入 $package 影子
provision-learned-indexing = 机群索引：按属性、影子和版本查找设备
provision-learned-packages = 软件包目录：版本先创建，再发布，此后不变
provision-learned-roles = IAM 角色：一个策略规定谁可以使用角色，另一个规定角色可以做什么
provision-learned-storage = S3：固件按版本保留，设备通过会过期的 URL 获取
provision-learned-things = 事物、组、影子：设备是什么、属于哪里、状况如何
provision-learned-thing-types = 事物类型：带有可搜索属性的模板
provision-learned-title = 所学内容
provision-reminder-aws = AWS 按使用量收费：S3 中的对象、索引及其查询、影子、任务。不再需要的机群明天仍会存在：{ $command } 可将其全部删除，且不影响其他资源。
provision-reminder-local = 机群位于本地 AWS，不产生费用。{ $command } 可将其全部删除，且不影响其他资源，与在 AWS 上相同。

## Learning moments, each before its step

provision-learn-artifacts =
    存储桶会保留对象的每个版本。上传固件时，S3 返回一个 VersionId；对象名称加上此 ID，永远代表同一内容：再次上传会另建新版本，而不会替换旧版本。

    接下来创建的软件包版本引用这三者：存储桶、键和 VersionId。因此，安装的正是测试过的内容，一年之后仍是如此，即使有人以同一名称上传了其他内容。需要恢复旧版的设备，得到的正是原来的字节。

    此处的每个文件都是代替固件的小 ZIP。真实的固件还应签名，使设备能够确认它来自您。
provision-learn-artifacts-title = 不会改变的固件

provision-learn-configuration =
    软件包配置是账户在该区域中的一个开关。开启后由 AWS IoT Jobs 代为写入：当设备报告安装软件包版本的任务 SUCCEEDED 时，Jobs 会将版本写入该设备的命名影子 $package 的报告状态。

      任务 SUCCEEDED  ->  $package 影子  ->  机群索引  ->  动态组

    无需在设备或云端编写任何代码，即可知道哪里运行着什么：索引能看到影子；由仍为 1.0.0 的所有设备组成的组，会随设备更新而减少成员。

    AWS 使用之前创建的角色来完成写入。如果开关已用其他角色开启，则保持不变，并予以说明。
provision-learn-configuration-title = 软件包配置：自动保持最新的版本记录

provision-learn-indexing =
    机群索引为您的事物维护一个搜索索引：注册表中的信息、影子所报告的内容，以及是否已连接。这一步将其开启，并保留您自己已开启的内容。

      注册表          attributes.country:US
      经典影子        shadow.reported.batteryStatus>50
      $package 影子   shadow.name.$package.reported.SedanVehicle.version:1.0.0
      连接状态        connectivity.connected:true

    动态组就是这样一个由索引持续解答的查询：设备随自身变化而加入和离开，以该组为目标的任务也随之变化。

    开启后首先构建索引，机群较大时需要一些时间；此后索引会略微滞后于每次更改。
provision-learn-indexing-title = 机群索引：按特征查找设备

provision-learn-packages =
    软件包是所安装内容的名称，例如轿车的固件。其版本有三种状态：

      DRAFT        属性和构件仍可更改
      PUBLISHED    不能再更改
      DEPRECATED   不应再用于新设备

    因此，先创建版本，为其设置构件和属性，然后发布；安装该版本的任务便可以确信其内容。有误的版本发布之后不会修补，而是由更高的版本接替。

    此处每个事物类型都有一个同名的软件包。设备在 $package 影子中报告自己拥有什么，因此目录、任务和机群索引使用同样的名称和版本。
provision-learn-packages-title = 软件包目录：创建、填充、发布

provision-learn-roles =
    AWS 服务不会自行在您的账户中操作：它们代入您允许其使用的 IAM 角色。角色有两类策略。

      信任策略   谁可以代入：此处为 iot.amazonaws.com
      权限策略   可以用它做什么

    将创建两个角色。Jobs 使用 IoTJobsRole 为设备下载固件的 URL 签名；该角色可以读取固件，不能访问 S3 中的其他内容。Jobs 使用 IoTPackageConfigRole 读写事物的 $package 影子，不能访问其他影子。

    请为角色授予最低限度的权限：代入角色者可以做角色允许的一切。将角色交给服务的人，需要对该角色的 iam:PassRole。新角色需要几秒钟才能在 AWS 各处生效，因此下一步可能需要等待。
provision-learn-roles-title = IAM 角色：谁可以做什么

provision-learn-storage =
    固件保存在专用的 S3 存储桶中。存储桶启用了版本控制，因此以同一名称上传时会保留原有内容，设备可能仍需要的内容不会被覆盖。

    存储桶是私有的，设备也没有 AWS 凭证。设备并不需要凭证：任务文档包含占位符，每次设备获取文档时，AWS IoT Jobs 都会将其替换为预签名 URL。持有此 URL 者可以下载这一个对象，直到一分钟至一小时后过期，无需其他条件。

    离线一天的设备重新获取文档时，会得到新的 URL。
provision-learn-storage-title = S3：带版本的固件，会过期的 URL

provision-learn-things =
    一个事物代表注册表中的一台设备：名称、类型，以及国家/地区之类很少变化的属性。组把事物归在一起，使任务或命令可以针对所有成员：此处每个国家/地区有一个静态组，按名称将事物加入其中。

      注册表          设备是什么       country、customerId
      经典影子        设备状况如何     batteryStatus
      $package 影子   设备运行什么     SedanVehicle 1.0.0

    影子是 JSON 文档，设备离线时 AWS 仍会保留。设备报告自身状态，其他方说明期望状态；设备重新上线时，会收到两者的差异。

    此处每秒最多创建 80 个事物，低于 AWS 的配额，以免影响账户中的其他用户。
provision-learn-things-title = 事物、组和影子

provision-learn-thing-types =
    事物类型是同类设备的模板。它有名称、说明和最多三个可搜索属性；此处为 customerId、country 和 manufacturingDate，每个事物有自己的值。

    事物可以没有类型，但有类型更有利：最多可有 50 个属性而不是三个，并且可以按类型名称查找。一个事物最多有一个类型。

    类型不能改名。删除分两步：弃用后不再接受新事物；五分钟之后，且没有任何事物使用它时，才能删除。因此，请按型号之类长期不变的特征划分类型，把会变化的内容留给属性和影子。
provision-learn-thing-types-title = 事物类型：设备的模板
